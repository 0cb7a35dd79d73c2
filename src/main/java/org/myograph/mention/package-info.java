/**
 * In come the words of a sentence and the names of the ontology; out go {@link
 * org.myograph.mention.Phrase}s: which things are named where, with lists completed, parts and
 * shares set apart, and special cases such as "abduction of hip" put together.
 */
package org.myograph.mention;
