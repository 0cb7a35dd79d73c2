package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myograph.ontology.Term;

/**
 * The forms of all name patterns by the stem that must stand where they are tried, so that no form
 * is tried whose word is not there: the first word, or of forms that begin with a slot the one
 * after it.
 */
final class Forms {
  /** One element of a template. */
  sealed interface Element {
    /** A word by the number of its stem. */
    record Literal(int number) implements Element {}

    record Head() implements Element {}

    record Slot(Set<String> kinds) implements Element {}

    /** Any number of positional words, which become part of the name. */
    record Adjectives() implements Element {}
  }

  /**
   * A pattern made ready.
   *
   * @param label words and slots of the label that it makes
   */
  record Compiled(List<String> label, String states, Lexicon heads, List<List<Element>> forms) {
    private static final String GROUP = " group";

    private static String withoutGroup(String label) {
      int end = label.length() - GROUP.length();
      return end >= 4 && label.endsWith(GROUP) ? label.substring(0, end) : label;
    }

    /** Some meanings, each with the fact that the pattern states of its filler. */
    List<Term> stated(List<Term> meant, Term filler) {
      if (states.isEmpty()) {
        return meant;
      }
      List<Term> stated = new ArrayList<>(meant.size());
      for (Term term : meant) {
        stated.add(term.with(new Term.Link(states, filler)));
      }
      return List.copyOf(stated);
    }

    /**
     * The label of a case.
     *
     * @param before what the filler is called in front of another noun
     */
    String label(Term filler, String before, String head, String adjectives) {
      StringJoiner words = new StringJoiner(" ");
      String last = label.get(label.size() - 1);
      for (String part : label) {
        String name = part.equals(last) ? filler.label() : before;
        String said =
            switch (part) {
              case "{head}" -> head;
              case "{adj}" -> adjectives;
              default -> part.startsWith("{") ? withoutGroup(name) : part;
            };
        if (!said.isEmpty()) {
          words.add(said);
        }
      }
      return words.toString();
    }
  }

  /**
   * One way to write the names of a pattern.
   *
   * @param order of two forms that match equally much, the one of lower order counts
   * @param second the stem that must stand after the head with which it begins; 0 if any may
   */
  record Form(Compiled pattern, List<Element> elements, int order, int second) {
    Form(Compiled pattern, List<Element> elements, int order) {
      this(pattern, elements, order, second(elements));
    }

    private static int second(List<Element> elements) {
      return elements.size() > 1
              && elements.get(0) instanceof Element.Head
              && elements.get(1) instanceof Element.Literal literal
          ? literal.number()
          : 0;
    }

    /** Index of the slot that it begins with, past any words of position; -1 if it has none. */
    int slot() {
      int first = beginsWithPosition() && elements.size() > 1 ? 1 : 0;
      return elements.get(first) instanceof Element.Slot ? first : -1;
    }

    boolean beginsWithPosition() {
      return elements.get(0) instanceof Element.Adjectives;
    }
  }

  /** Forms by the number of a stem, each list in their order; under 0 those that suit any. */
  private static final class Index {
    private final List<List<Form>> byNumber = new ArrayList<>(List.of(new ArrayList<>()));
    private Form[][] ready;

    void add(Form form, Set<Integer> numbers) {
      for (int number : numbers) {
        while (byNumber.size() <= number) {
          byNumber.add(new ArrayList<>(byNumber.get(0)));
        }
        byNumber.get(number).add(form);
      }
      if (numbers.contains(0)) {
        byNumber.subList(1, byNumber.size()).forEach(forms -> forms.add(form));
      }
    }

    List<Integer> numbers() {
      return IntStream.range(0, byNumber.size())
          .filter(number -> !byNumber.get(number).isEmpty())
          .boxed()
          .toList();
    }

    Form[] at(int number) {
      return ready[number < 0 || number >= ready.length ? 0 : number];
    }

    void beReady() {
      ready = byNumber.stream().map(forms -> forms.toArray(Form[]::new)).toArray(Form[][]::new);
    }
  }

  private static final Set<Integer> ANY = Set.of(0);

  private final Index first = new Index();
  private final Index afterPosition = new Index();
  private final Index afterSlot = new Index();

  Forms(List<Compiled> patterns) {
    int order = 0;
    for (Compiled pattern : patterns) {
      for (List<Element> elements : pattern.forms()) {
        Form form = new Form(pattern, elements, order);
        int slot = form.slot();
        if (slot >= 0) {
          afterSlot.add(form, numbers(form, slot + 1));
        } else if (form.beginsWithPosition()) {
          afterPosition.add(form, numbers(form, 1));
        } else {
          first.add(form, numbers(form, 0));
        }
        order++;
      }
    }
    Stream.of(first, afterPosition, afterSlot).forEach(Index::beReady);
  }

  private static Set<Integer> numbers(Form form, int at) {
    Element element = at < form.elements().size() ? form.elements().get(at) : null;
    if (element instanceof Element.Literal literal) {
      return Set.of(literal.number());
    }
    return element instanceof Element.Head ? form.pattern().heads().beginnings() : ANY;
  }

  /** The numbers of the stems that a form may begin with. */
  List<Integer> beginnings() {
    return first.numbers();
  }

  /** The numbers of the stems that a form may begin with after words of position. */
  List<Integer> afterPosition() {
    return afterPosition.numbers();
  }

  /** The numbers of the stems that may stand after the slot with which a form begins. */
  List<Integer> afterSlot() {
    return afterSlot.numbers();
  }

  /** Forms that may begin with a stem of some number. */
  Form[] first(int number) {
    return first.at(number);
  }

  /** Forms that begin with words of position, by the stem after these. */
  Form[] afterPosition(int number) {
    return afterPosition.at(number);
  }

  /** Forms that begin with a slot, by the stem after it. */
  Form[] afterSlot(int number) {
    return afterSlot.at(number);
  }
}
