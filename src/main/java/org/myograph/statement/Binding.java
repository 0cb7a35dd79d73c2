package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Mention;

/**
 * A cue found in a sentence, with what stands in its places.
 *
 * @param at index of the token with its first literal word
 * @param said index of the token with its last word before the object
 * @param end index after its last word
 * @param objectsFrom index of the first token of its objects; {@code at} if they are implied
 */
record Binding(
    Cue cue,
    int at,
    int said,
    int end,
    List<Mention> subjects,
    List<Mention> objects,
    int objectsFrom) {}
