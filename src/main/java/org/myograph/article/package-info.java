/**
 * In comes a page as text, wikitext or HTML, of a file or a dump; out goes an {@link
 * org.myograph.article.Article}: one plain text, its fields, sections and sentences as spans of
 * that text, and remarks on what was odd in its source.
 */
package org.myograph.article;
