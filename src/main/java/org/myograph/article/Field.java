package org.myograph.article;

/**
 * A labelled line of the box at the head of a page, such as "Nerve Superior gluteal nerve".
 *
 * @param label the label as the ontology writes it
 * @param line the whole line
 * @param value empty where the page gives none
 */
public record Field(String label, Span line, Span value) {}
