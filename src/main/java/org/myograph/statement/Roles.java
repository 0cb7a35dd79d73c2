package org.myograph.statement;

import java.util.EnumMap;
import java.util.HashMap;
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
    MUTUAL,
    ORIGIN_RELATION,
    PARTNER_RELATION,
    PLACED_KIND,
    ROOT_RELATION,
    UNARTICLED
  }

  private final Map<Role, Set<String>> players = new EnumMap<>(Role.class);

  /** How long the longest words of each list are. */
  private final int[] longest = new int[Role.values().length];

  private final Map<Role, Optional<Bond>> first = new EnumMap<>(Role.class);
  private final Map<String, Bond> bonds = new HashMap<>();

  Roles(Vocabulary vocabulary) {
    for (Role role : Role.values()) {
      Set<String> words = new HashSet<>(vocabulary.list(WordList.listName(role)));
      players.put(role, words);
      longest[role.ordinal()] = words.stream().mapToInt(String::length).max().orElse(0);
    }
    vocabulary.relations().forEach((name, relation) -> bonds.put(name, bond(relation)));
    for (Role role : Role.values()) {
      first.put(
          role,
          vocabulary.list(WordList.listName(role)).stream()
              .limit(1)
              .flatMap(name -> Optional.ofNullable(bonds.get(name)).stream())
              .findFirst());
    }
  }

  private Bond bond(Relation relation) {
    int roles = 0;
    for (Role role : Role.values()) {
      roles |= plays(relation.name(), role) ? 1 << role.ordinal() : 0;
    }
    return new Bond(relation, roles);
  }

  /** A relation with the parts that it plays. */
  Bond of(Relation relation) {
    return bonds.get(relation.name());
  }

  /** Whether a list has just these words. */
  boolean plays(String words, Role role) {
    return words.length() <= longest[role.ordinal()] && players.get(role).contains(words);
  }

  /** The relation that a list names first. */
  Optional<Bond> relation(Role role) {
    return first.get(role);
  }
}
