package org.myograph.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.ontology.Term;

/**
 * What things are called in front of another noun: "femoral neck" for the neck of the femur, where
 * that is no name of something else.
 */
final class Attributive {
  private static final String OF = " of ";

  private final Map<String, String> bySlug = new HashMap<>();

  Attributive(Collection<Term> terms, Lexicon lexicon) {
    for (Term term : terms) {
      int of = term.label().indexOf(OF);
      if (of > 0) {
        String head = term.label().substring(term.label().lastIndexOf(' ', of - 1) + 1, of);
        term.names().stream()
            .filter(name -> name.endsWith(" " + head) && !name.contains(OF))
            .filter(name -> words(name) + 1 >= words(term.label()))
            .filter(name -> lexicon.meanings(Tokens.numbers(name)).equals(List.of(term)))
            .findFirst()
            .ifPresent(name -> bySlug.put(term.slug(), name));
      }
    }
  }

  private static int words(String name) {
    return name.split(" ").length;
  }

  String name(Term term) {
    return bySlug.getOrDefault(term.slug(), term.label());
  }
}
