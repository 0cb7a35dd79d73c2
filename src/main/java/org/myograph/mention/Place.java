package org.myograph.mention;

import java.util.List;
import java.util.Set;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * What a sentence is read with.
 *
 * @param field whether it is the value of a box line, where commas alone make a list
 */
record Place(Line line, Page page, Discourse discourse, boolean field) {
  Lexicon lexicon() {
    return page.lexicon();
  }

  Vocabulary vocabulary() {
    return page.vocabulary();
  }

  /** What a name means by itself on this page. */
  List<Term> meanings(String name) {
    return lexicon().meanings(Tokens.stems(name));
  }

  boolean isA(Term term, String... kinds) {
    return vocabulary().isA(term.kind(), Set.of(kinds));
  }

  /** Whether some meaning of a mention is of one of the kinds. */
  boolean isA(Mention mention, String... kinds) {
    return mention.as(Set.of(kinds), vocabulary()).isPresent();
  }
}
