package org.myograph.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.WordList;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** What the word lists of the ontology say of relations, kinds and labels. */
final class Roles {
  /** A part in reading, named as its list is. */
  enum Role {
    ACTION_RELATION,
    ATTACHMENT_RELATION,
    CONCERN_RELATION,
    GENERAL,
    GOVERNING_RELATION,
    LAYER_RELATION,
    MEMBER_RELATION,
    MERE_KIND,
    PARTNER_RELATION,
    PLACED_KIND,
    ROOT_RELATION,
    UNARTICLED
  }

  private final Map<Role, Set<String>> players = new EnumMap<>(Role.class);
  private final Map<Role, Optional<Relation>> relations = new EnumMap<>(Role.class);

  Roles(Vocabulary vocabulary) {
    for (Role role : Role.values()) {
      Set<String> names = new HashSet<>(vocabulary.list(WordList.listName(role)));
      players.put(role, names);
      relations.put(
          role,
          vocabulary.list(WordList.listName(role)).stream()
              .limit(1)
              .flatMap(name -> Optional.ofNullable(vocabulary.relations().get(name)).stream())
              .findFirst());
    }
  }

  /** Whether a list has just these words. */
  boolean plays(String words, Role role) {
    return players.get(role).contains(words);
  }

  /** The relation that a list names first. */
  Optional<Relation> relation(Role role) {
    return relations.get(role);
  }
}
