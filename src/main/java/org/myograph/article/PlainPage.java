package org.myograph.article;

import java.util.List;

/**
 * A page as plain text, whatever it was written in.
 *
 * @param title empty if the page does not tell it
 */
record PlainPage(String title, String text, List<Block> blocks) {}
