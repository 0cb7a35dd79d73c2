package org.myograph.link;

/**
 * One row of an SSSOM table; identifiers are IRIs, written out.
 *
 * @param subject a thing of Myograph
 * @param predicate how the two correspond, such as skos:exactMatch
 * @param objectLabel empty if the table gives none
 * @param refuted that the two do not correspond so, though their names may suggest it
 * @param justification how the correspondence was found, from the vocabulary semapv
 * @param confidence from 0 to 1 as the table writes it; empty if it gives none
 * @param file the name of the table
 */
public record Mapping(
    String subject,
    String predicate,
    boolean refuted,
    String object,
    String objectLabel,
    String justification,
    String confidence,
    String file) {}
