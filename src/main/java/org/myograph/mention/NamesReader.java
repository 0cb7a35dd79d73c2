package org.myograph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.myograph.mention.Forms.Compiled;
import org.myograph.mention.Forms.Element;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Pattern;
import org.myograph.ontology.Term;
import org.myograph.ontology.Verbs;
import org.myograph.ontology.Vocabulary;

/** Makes the ontology's names, verbs and name patterns ready for reading. */
final class NamesReader {
  private static final java.util.regex.Pattern ELEMENT =
      java.util.regex.Pattern.compile("\\{([^}]+)\\}|([^\\s{}]+)");

  private static final java.util.regex.Pattern SLOT =
      java.util.regex.Pattern.compile("\\{([^}]+)\\}");

  private static final Set<String> EXACT = Kinds.of("Quality", "Activity");

  private final Vocabulary vocabulary;

  NamesReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Page.Names read() {
    Lexicon lexicon = new Lexicon();
    Lexicon adjectives = new Lexicon();
    for (Term term : vocabulary.terms().values()) {
      term.names().forEach(name -> add(lexicon, name, term));
      term.names().forEach(name -> addShort(lexicon, name, term));
      vocabulary
          .adjectives()
          .getOrDefault(term.slug(), List.of())
          .forEach(adjective -> adjectives.add(adjective, term));
    }
    Lexicon nouns = new Lexicon();
    Lexicon agents = new Lexicon();
    ByStem<List<MovementVerbs.Verb>> verbs = new ByStem<>();
    for (Verbs kind : vocabulary.verbs()) {
      Term term = vocabulary.terms().get(kind.head());
      term.names().forEach(name -> add(nouns, name, term));
      kind.agents().forEach(agent -> agents.add(agent, term));
      kind.verbs().stream()
          .map(template -> verb(term, template, lexicon))
          .forEach(verb -> verbs.made(verb.first(), ArrayList::new).add(verb));
    }
    Words words = new Words(vocabulary);
    Forms forms = new Forms(vocabulary.patterns().stream().map(this::compile).toList());
    Beginnings beginnings = new Beginnings();
    beginnings.add(Beginnings.NAME, lexicon.beginnings());
    beginnings.add(Beginnings.ADJECTIVE, adjectives.beginnings());
    beginnings.add(Beginnings.MOVEMENT, nouns.beginnings());
    beginnings.add(Beginnings.AGENT, agents.beginnings());
    beginnings.add(Beginnings.VERB, verbs.numbers());
    beginnings.add(Beginnings.FORM, forms.beginnings());
    beginnings.add(Beginnings.FORM_AFTER_POSITION, forms.afterPosition());
    beginnings.add(Beginnings.AFTER_SLOT, forms.afterSlot());
    beginnings.add(Beginnings.OTHER, words.beginnings(Beginnings.LISTS));
    beginnings.add(Beginnings.OTHER, List.of(Stem.IT));
    return new Page.Names(
        vocabulary,
        words,
        lexicon,
        adjectives,
        nouns,
        agents,
        verbs,
        forms,
        beginnings,
        heads(),
        families(),
        lastWords(lexicon),
        new Cases(lexicon, new Attributive(vocabulary.terms().values(), lexicon)),
        new Homonyms.Known(
            Stem.set(
                String.join(" ", vocabulary.list("stop"))
                    + " "
                    + String.join(" ", vocabulary.list("order")))),
        new ConcurrentHashMap<>());
  }

  /** For each kind the first of the lists of kinds that it is of. */
  private Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (String kind : vocabulary.kinds().keySet()) {
      vocabulary.list("kindsOfOneList").stream()
          .filter(kinds -> vocabulary.isA(kind, Kinds.of(kinds.split(" "))))
          .findFirst()
          .ifPresent(kinds -> families.put(kind, kinds));
    }
    return families;
  }

  private Map<Term, String> lastWords(Lexicon lexicon) {
    Map<Term, String> lastWords = new HashMap<>();
    for (Term term : vocabulary.terms().values()) {
      int space = term.label().lastIndexOf(' ');
      String last = term.label().substring(space + 1);
      boolean unnamed =
          lexicon.meanings(Tokens.numbers(last)).isEmpty()
              && !vocabulary.headNouns().containsKey(last);
      boolean place = vocabulary.list("positional").contains(last);
      if (term.kind().equals("Muscle") && space >= 0 && unnamed && !place) {
        lastWords.put(term, last);
      }
    }
    return lastWords;
  }

  private Set<String> heads() {
    Set<String> heads = new HashSet<>();
    vocabulary.verbs().forEach(verbs -> heads.add(verbs.head()));
    vocabulary.patterns().forEach(pattern -> heads.addAll(pattern.heads()));
    return heads;
  }

  /** "tibial n" of "tibial nerve": the last word may be cut to its first letters. */
  private void addShort(Lexicon lexicon, String name, Term term) {
    for (String pair : vocabulary.list("headAbbreviation")) {
      String ending = " " + pair.substring(0, pair.indexOf(' '));
      if (name.endsWith(ending)) {
        String start = name.substring(0, name.length() - ending.length());
        lexicon.add(start + pair.substring(pair.indexOf(' ')), term);
      }
    }
  }

  /** Gerunds and adjectives are read in their own form only: "running", "parallel". */
  private void add(Lexicon lexicon, String name, Term term) {
    boolean word = name.indexOf(' ') < 0;
    boolean gerund = name.endsWith("ing") && !vocabulary.isA(term.kind(), "AnatomicalStructure");
    boolean own = vocabulary.list("ownForm").contains(name);
    if (word && (gerund || own || vocabulary.isA(term, EXACT))) {
      lexicon.addExactly(name, term);
    } else {
      lexicon.add(name, term);
    }
  }

  private static MovementVerbs.Verb verb(Term kind, String template, Lexicon lexicon) {
    Matcher slot = SLOT.matcher(template);
    if (!slot.find()) {
      return new MovementVerbs.Verb(
          kind, Stem.numbers(template), Stem.numbers(""), List.of(), true);
    }
    String part = slot.group(1);
    Lexicon.Match moved = part.equals("part") ? null : lexicon.match(Tokens.of(part), 0);
    return new MovementVerbs.Verb(
        kind,
        Stem.numbers(template.substring(0, slot.start())),
        Stem.numbers(template.substring(slot.end())),
        moved == null ? List.of() : moved.terms(),
        false);
  }

  private Compiled compile(Pattern pattern) {
    Lexicon heads = new Lexicon();
    for (String slug : pattern.heads()) {
      Term head = vocabulary.terms().get(slug);
      if (head != null) {
        head.names().forEach(name -> heads.add(name, head));
      }
    }
    List<List<Element>> forms = new ArrayList<>();
    Stream.concat(Stream.of(pattern.name()), pattern.forms().stream())
        .map(NamesReader::elements)
        .filter(elements -> elements.stream().anyMatch(Element.Head.class::isInstance))
        .forEach(forms::add);
    return new Compiled(List.of(pattern.name().split("\\s+")), pattern.states(), heads, forms);
  }

  private static List<Element> elements(String template) {
    List<Element> elements = new ArrayList<>();
    Matcher element = ELEMENT.matcher(template);
    while (element.find()) {
      String slot = element.group(1);
      if (slot == null) {
        elements.add(new Element.Literal(Stem.number(Stem.of(element.group(2)))));
      } else if (slot.equals("head")) {
        elements.add(new Element.Head());
      } else if (slot.equals("adj")) {
        elements.add(new Element.Adjectives());
      } else {
        elements.add(new Element.Slot(Kinds.of(slot.split("\\|"))));
      }
    }
    return elements;
  }
}
