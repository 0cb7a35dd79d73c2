package org.myograph.article;

/**
 * One sentence of prose.
 *
 * @param section the heading it stands under, empty in the lead; the run-in heading of its
 *     paragraph ("Gluteal Tendinopathy") follows after " / "
 * @param paragraph the number of its paragraph in the article, from 0
 */
public record Sentence(Span span, String section, int paragraph) {}
