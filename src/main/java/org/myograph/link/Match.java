package org.myograph.link;

/**
 * A concept and what it most likely is elsewhere.
 *
 * @param confidence from 0 to 1
 * @param justification local name of the vocabulary semapv
 */
public record Match(
    String subject,
    String subjectLabel,
    String object,
    String objectLabel,
    double confidence,
    String justification) {}
