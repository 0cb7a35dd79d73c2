package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.myograph.article.Span;
import org.myograph.mention.Derived;
import org.myograph.mention.Discourse;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Page;
import org.myograph.mention.Tokens;
import org.myograph.mention.WordList;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Names;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** What short names mean on a page: "abduction" after "abduction of the hip", "the tendon". */
final class FullNames {
  private static final Set<String> ACTION = Kinds.of("Action");
  private static final String OF = " of ";
  private static final String SPECIAL_CASE = "specialCaseOf";

  /** A part of a muscle, in the words of the page. */
  private record Part(Term muscle, String words) {}

  private final Vocabulary vocabulary;
  private final Page page;
  private final Discourse discourse;
  private final Map<Part, List<Term>> parts = new HashMap<>();
  private final Map<String, Boolean> partWords = new HashMap<>();

  /** Things named that are not worked out yet. */
  private final List<Term> named = new ArrayList<>();

  /** By the slug of a bare "abduction" or "tear" the case of it that was named last. */
  private final Map<String, Term> lastCases = new HashMap<>();

  /** " of hip" after a movement of the hip was named last. */
  private String lastMoved = "";

  FullNames(Vocabulary vocabulary, Page page, Discourse discourse) {
    this.vocabulary = vocabulary;
    this.page = page;
    this.discourse = discourse;
  }

  /** Takes note of a thing named. */
  void named(Term term) {
    named.add(term);
  }

  /** Works out what is named since the last time: few things ever need be completed. */
  private void catchUp() {
    for (Term term : named) {
      for (int i = 0; i < term.links().size(); i++) {
        Term.Link link = term.links().get(i);
        if (link.relation().equals(SPECIAL_CASE)) {
          lastCases.put(link.target().slug(), term);
        }
      }
      int of = vocabulary.isA(term, ACTION) ? term.label().indexOf(OF) : 0;
      if (of > 0) {
        lastCases.put(Names.slug(term.label().substring(0, of)), term);
        lastMoved = term.label().substring(of);
      }
    }
    named.clear();
  }

  /**
   * What a bare "abduction" or "tear" means: that of which the page spoke last, or that of what it
   * spoke of last.
   */
  Term of(Term term) {
    if (!page.isBare(term)) {
      return ofBare(term);
    }
    if (isOfKind(term)) {
      return spokenOfIfBare(term);
    }
    catchUp();
    return spokenOf(term)
        .or(() -> Optional.ofNullable(lastCases.get(term.slug())))
        .or(() -> page.meanings(term.label() + lastMoved).stream().findFirst())
        .orElse(term);
  }

  /** Whether a name says no more than of what kind it is: "syndrome". */
  boolean isOfKind(Term term) {
    return vocabulary.headNouns().containsKey(term.label());
  }

  /** "repair of the tear": of the tear that "tear" alone would mean. */
  private Term ofBare(Term term) {
    for (int i = 0; i < term.links().size(); i++) {
      Term.Link link = term.links().get(i);
      Term harm = link.target();
      boolean bare =
          vocabulary.isA(harm, Kinds.CONDITION)
              && !link.relation().equals(SPECIAL_CASE)
              && page.isBare(harm);
      Term meant = bare ? of(harm) : harm;
      if (!meant.equals(harm)) {
        return Derived.special(term.label().replace(harm.label(), meant.label()), term);
      }
    }
    return term;
  }

  /** "A complete tear" is a case of the tear that the paragraph is about. */
  private Optional<Term> spokenOf(Term bare) {
    String words = " " + bare.label();
    return Stream.concat(discourse.paragraphTopic().stream(), Stream.of(discourse.topic()))
        .filter(
            term ->
                term.links().stream()
                    .filter(link -> link.relation().equals(SPECIAL_CASE))
                    .anyMatch(link -> words.endsWith(" " + link.target().label())))
        .findFirst();
  }

  /** The subject of a relation: a part of a muscle where the page speaks of the part. */
  Term subject(Mention mention, Relation relation) {
    Term term = spokenOfIfBare(of(mention.term()));
    boolean divisible =
        !mention.part().isEmpty()
            && term.kind().equals("Muscle")
            && relation.domain().contains("MusclePart");
    return divisible && partWords.computeIfAbsent(mention.part(), this::isPart)
        ? part(term, mention.part(), relation)
        : term;
  }

  /** "The tear is treated with ...": of whatever it is, it is what the paragraph is about. */
  private Term spokenOfIfBare(Term term) {
    boolean harm = vocabulary.isA(term, Kinds.CONDITION) && page.isBare(term);
    if (!harm) {
      return term;
    }
    return discourse.itself().stream()
        .filter(topic -> vocabulary.isA(topic, Kinds.CONDITION))
        .findFirst()
        .orElse(term);
  }

  /** What the ontology calls by the part's name, or the muscle if that cannot be the subject. */
  private Term part(Term muscle, String words, Relation relation) {
    for (Term term : parts.computeIfAbsent(new Part(muscle, words), this::meanings)) {
      if (vocabulary.isA(term, relation.domain())) {
        return term;
      }
    }
    return muscle;
  }

  private List<Term> meanings(Part part) {
    Term made = Derived.part(part.muscle(), part.words().replace(";", ""));
    List<Term> known = page.meanings(made.label());
    return known.isEmpty() ? List.of(made) : known;
  }

  /** "fibers" alone are the muscle, "lower fibers" are a part of it. */
  private boolean isPart(String words) {
    Line line = new Line(Tokens.of(words, new Span(0, words.length())), page.words());
    boolean ofMuscle = false;
    for (int at = 0; at < line.size(); at++) {
      ofMuscle |= line.isAlone(WordList.MUSCLE_PART, at);
    }
    return ofMuscle && (line.size() > 1 || line.has(WordList.TENDON_WORD, 0));
  }
}
