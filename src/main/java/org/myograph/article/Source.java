package org.myograph.article;

/**
 * Where an article was read.
 *
 * @param location a path or a bundled resource's name, as the user gave it
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Source(String location, String sha256) {}
