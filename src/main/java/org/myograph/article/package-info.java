/**
 * In comes a file in the layout of WikiMSK pages; out goes an {@link org.myograph.article.Article}:
 * one text, and its fields, sections and sentences as spans of that text.
 */
package org.myograph.article;
