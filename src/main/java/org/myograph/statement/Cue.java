package org.myograph.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.ontology.Relation;
import org.myograph.ontology.UnreadableOntologyException;

/**
 * A cue phrase made ready: its literal words, the places of subject and object, and gaps.
 *
 * @param anchor index of the first literal word
 * @param shared relation that the object gets from the subject; empty if none
 * @param literals how many words it has; the cue with most words is the surest
 * @param mask a bit for each of its words; see {@link Line#mask}
 * @param active whether its first word is a verb that goes on to a thing
 * @param rest the numbers of the words between the first and the first place behind it; {@link
 *     #GAP} where others may stand
 */
record Cue(
    Relation relation,
    String text,
    Element[] elements,
    int anchor,
    String shared,
    int literals,
    long mask,
    boolean active,
    int[] rest) {
  static final int GAP = Integer.MIN_VALUE;

  /** One element of a cue phrase. */
  sealed interface Element {
    /** A word. */
    record Literal(String stem, int number) implements Element {
      Literal(String stem) {
        this(stem, Stem.number(stem));
      }

      /** Whether any determiner will do: "its diagnosis" as "the diagnosis". */
      boolean isArticle() {
        return number == Stem.THE;
      }
    }

    /** Other words. */
    record Gap() implements Element {}

    /** The beginning of a sentence. */
    record Start() implements Element {}

    /**
     * A place for a thing.
     *
     * @param role "S", "O" or "SO"
     * @param link relation that leads from the thing named there to the one meant; empty if none
     * @param open kind of a thing that nobody knows and that may be named there; empty if none may
     * @param near whether it must stand right there: other words are not passed over
     * @param only whether it asks for a kind of its own, which must be named there
     * @param kinds of the things that may stand there; any may if there are none
     */
    record Slot(
        String role, String link, String open, boolean near, boolean only, Set<String> kinds)
        implements Element {
      /** A place for the subject of a relation. */
      static Slot subject(Relation relation) {
        return new Slot("S", "", "", false, false, relation.domain());
      }

      /** A place for its object. */
      static Slot object(Relation relation) {
        return new Slot("O", "", "", false, false, relation.range());
      }

      boolean isOfSubject() {
        return !role.equals("O");
      }

      boolean isOfObject() {
        return !role.equals("S");
      }
    }
  }

  static Cue of(Relation relation, String text) {
    int arrow = text.indexOf("=>");
    String template = arrow < 0 ? text : text.substring(0, arrow);
    String shared = arrow < 0 ? "" : text.substring(arrow + 2).strip();
    List<Element> elements = CueElements.of(template, relation);
    int anchor = anchor(relation, text, elements);
    Element second = anchor + 1 < elements.size() ? elements.get(anchor + 1) : null;
    List<Element.Literal> words = literals(elements);
    return new Cue(
        relation,
        template.strip(),
        elements.toArray(Element[]::new),
        anchor,
        shared,
        words.size(),
        mask(words),
        second instanceof Element.Slot && !template.contains("ed {"),
        rest(elements.subList(anchor + 1, elements.size())));
  }

  private static int[] rest(List<Element> elements) {
    return elements.stream()
        .takeWhile(element -> !(element instanceof Element.Slot))
        .mapToInt(element -> element instanceof Element.Literal word ? word.number() : GAP)
        .toArray();
  }

  private static int anchor(Relation relation, String text, List<Element> elements) {
    for (int at = 0; at < elements.size(); at++) {
      if (isWord(elements.get(at))) {
        return at;
      }
    }
    throw new UnreadableOntologyException(
        relation.name() + ": the cue \"" + text + "\" has no word; write one beside {S} and {O}");
  }

  private static List<Element.Literal> literals(List<Element> elements) {
    return elements.stream()
        .filter(Element.Literal.class::isInstance)
        .map(Element.Literal.class::cast)
        .toList();
  }

  /** An article has no bit, because any determiner will do for it. */
  private static long mask(List<Element.Literal> words) {
    long mask = 0;
    for (Element.Literal word : words) {
      mask |= word.isArticle() ? 0 : Line.bit(word.number());
    }
    return mask;
  }

  private static boolean isWord(Element element) {
    return element instanceof Element.Literal literal
        && Character.isLetter(literal.stem().codePointAt(0));
  }

  /** Whether something stands before its first word, as before a verb. */
  boolean isVerbal() {
    return anchor > 0;
  }

  /** Whether it ends in a place for a thing rather than in a word. */
  boolean endsInPlace() {
    return elements[elements.length - 1] instanceof Element.Slot;
  }

  /** Whether it opens a sentence, so that its verb stands behind its subject. */
  boolean opens() {
    return elements[0] instanceof Element.Start;
  }

  /** The number of the stem of its first literal word. */
  int anchorNumber() {
    return ((Element.Literal) elements[anchor]).number();
  }

  /** The number of the word right after its first; 0 if that is something else. */
  int second() {
    boolean word = rest.length > 0 && rest[0] != GAP && rest[0] != Stem.THE;
    return word ? rest[0] : 0;
  }

  /** The place right before its first word; null if there is none. */
  Element.Slot left() {
    return anchor == 1 && elements[0] instanceof Element.Slot slot ? slot : null;
  }

  /** The first place behind its first word; null if there is none. */
  Element.Slot right() {
    for (int at = anchor; at < elements.length; at++) {
      if (elements[at] instanceof Element.Slot slot) {
        return slot;
      }
    }
    return null;
  }

  boolean isOf(Relation other) {
    return relation.name().equals(other.name());
  }

  /** How many places for things it has: one that tells both is surer than one that tells one. */
  int slots() {
    return (int) Arrays.stream(elements).filter(Element.Slot.class::isInstance).count();
  }

  /** The kind of a thing that nobody knows and that may be its object. */
  Optional<String> open() {
    return Arrays.stream(elements)
        .filter(Element.Slot.class::isInstance)
        .map(Element.Slot.class::cast)
        .filter(slot -> slot.role().equals("O") && !slot.open().isEmpty())
        .map(Element.Slot::open)
        .findFirst();
  }

  boolean names(String role) {
    return Arrays.stream(elements)
        .anyMatch(e -> e instanceof Element.Slot slot && slot.role().equals(role));
  }
}
