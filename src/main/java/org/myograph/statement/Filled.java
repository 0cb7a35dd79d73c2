package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;

/** What stands in a place of a cue: a phrase, and its mentions as they may stand there. */
record Filled(Phrase phrase, List<Mention> mentions) {}
