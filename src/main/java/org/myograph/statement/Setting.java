package org.myograph.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Discourse;
import org.myograph.mention.Line;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Roles.Role;

/**
 * One sentence or value with all that it is read with.
 *
 * @param phrases what it names, in order
 * @param field whether it is the value of a box line
 */
record Setting(
    Line line,
    List<Phrase> phrases,
    Vocabulary vocabulary,
    Page page,
    Cues cues,
    Discourse discourse,
    boolean field) {
  private static final Set<String> QUALITY = Kinds.of("Quality");

  Setting {
    phrases = List.copyOf(phrases);
  }

  /** Words in a bracket, which are read like a value. */
  Setting bracket(Line words, List<Phrase> named) {
    return new Setting(words, named, vocabulary, page, cues, discourse, true);
  }

  /** Whether a term may stand where some kinds are asked for; any may where none are. */
  boolean fits(Term term, Set<String> kinds) {
    return kinds.isEmpty() || vocabulary.isA(term, kinds);
  }

  /** The relation that plays a part in reading which a word list of the ontology names. */
  Optional<Bond> relationFor(Role role) {
    return cues.roles().relation(role);
  }

  /** Whether a phrase says only how something is: "thin". */
  boolean isQuality(Phrase phrase) {
    return vocabulary.isA(phrase.first().term(), QUALITY);
  }

  /** A relation with the parts that it plays in reading. */
  Bond bond(Relation relation) {
    return cues.roles().of(relation);
  }

  /** The same of the inverse of a relation that has one. */
  Bond inverse(Relation relation) {
    return bond(vocabulary.relations().get(relation.inverse()));
  }

  /** Whether a kind or label plays a part in reading that a word list names. */
  boolean plays(String words, Role role) {
    return cues.roles().plays(words, role);
  }
}
