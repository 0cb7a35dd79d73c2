package org.myograph.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.myograph.article.Sentence;
import org.myograph.article.Span;
import org.myograph.mention.Derived;
import org.myograph.mention.Discourse;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Tells by the headings over a paragraph whether it is about something of its own. */
final class Headings {
  private static final Pattern BRACKET = Pattern.compile("\\s*+\\([^()]*+\\)$");
  private static final Set<String> OTHER = Kinds.of("AnatomicalStructure", "Sign");
  private static final Set<String> CARE = Kinds.of("Treatment", "Test");
  private static final Set<String> DOER = Kinds.of("Muscle", "MuscleGroup", "Nerve", "Artery");

  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final Topics topics;
  private final Page page;
  private final Discourse discourse;

  /** What each heading names: it is asked for at every paragraph. */
  private final Map<String, List<Term>> meanings = new HashMap<>();

  Headings(
      Vocabulary vocabulary, MentionFinder finder, Topics topics, Page page, Discourse discourse) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.topics = topics;
    this.page = page;
    this.discourse = discourse;
  }

  /** The headings over the last one of a section; empty if there is but one. */
  static String parent(String section) {
    return section.substring(0, Math.max(0, section.lastIndexOf(Sentence.UNDER)));
  }

  /**
   * Begins a paragraph.
   *
   * @param section its headings
   * @param before those of the paragraph before
   */
  void begin(String section, String before) {
    String over = parent(section);
    boolean entered =
        over.isEmpty() || before.equals(over) || before.startsWith(over + Sentence.UNDER);
    if (entered) {
      enter(section, before, isUnder(over, before));
    } else {
      begin(over, before);
      enter(section, over, topics.isLabel(Sentence.last(over)));
    }
  }

  /**
   * Lets "it" be what the headings of a paragraph name, if that is no condition.
   *
   * @param goesOn whether the paragraph goes on with its heading: "Deltoid: abducts the arm"
   */
  void tell(String section, boolean goesOn) {
    List<Mention> doer = goesOn ? named(section, term -> vocabulary.isA(term, DOER)) : List.of();
    discourse.headed(doer.isEmpty() ? subject(section) : doer);
  }

  /** "Etiology", or "Surgery" below the name of a condition. */
  private boolean goesOnUnder(String heading) {
    boolean ofDisorder =
        topics.relations(heading).stream()
            .map(Relation::domain)
            .anyMatch(kinds -> kinds.isEmpty() || kinds.contains("Condition"));
    return ofDisorder || discourse.isTitled() && topics.isLabel(heading);
  }

  /** What the nearest heading names that names something: "Teres minor / Origin" is about that. */
  private List<Mention> subject(String section) {
    String over = parent(section);
    boolean label = !over.isEmpty() && topics.isLabel(Sentence.last(section));
    List<Mention> named = label ? List.of() : others(section);
    return named.isEmpty() && !over.isEmpty() ? subject(over) : named;
  }

  /**
   * @param goesOn whether it is one of some run-in headings below another
   */
  private void enter(String section, String before, boolean goesOn) {
    String heading = Sentence.last(section);
    tellHarm(heading);
    boolean item = goesOn && topics.isLabel(Sentence.last(parent(section)));
    boolean back = section.equals(parent(before));
    boolean fromLabel = back && topics.isLabel(Sentence.last(before));
    if (section.equals(before) || item || fromLabel || goesOnUnder(heading)) {
      discourse.beginParagraph();
      return;
    }
    if (back) {
      discourse.leaveHeading();
      return;
    }
    List<Term> named = List.of();
    for (Term term : meanings(heading)) {
      if (named.isEmpty() && vocabulary.isA(term, Kinds.CONDITION)) {
        named = List.of(term);
      }
    }
    if (named.isEmpty() && goesOn && !isOfHarm(heading) && !isOfOther(heading, parent(section))) {
      discourse.beginParagraph();
    } else {
      discourse.beginSection(BRACKET.matcher(heading).replaceFirst(""), named);
    }
  }

  /** "Causes of injury" on the page of a nerve is of its injury, "Nerve block" of no harm of it. */
  private void tellHarm(String heading) {
    if (meanings(heading).stream().anyMatch(this::isOtherThanHarm)) {
      discourse.harm().end();
    }
    if (vocabulary.isA(discourse.topic(), Kinds.NERVE) && isOfHarm(heading)) {
      String harm = heading.substring(heading.lastIndexOf(' ') + 1);
      meanings(discourse.topic().label() + " " + harm).forEach(discourse.harm()::named);
    }
  }

  private boolean isOtherThanHarm(Term term) {
    return vocabulary.isA(term, CARE)
        || vocabulary.isA(term, Kinds.NERVE) && !term.equals(discourse.topic());
  }

  /**
   * "Anconeus epitrochlearis" on the page of the anconeus: "it" is that muscle; so is any on the
   * page of a disorder, a nerve on that of another, and what is told of below a label.
   */
  private List<Mention> others(String section) {
    boolean item = topics.isLabel(Sentence.last(parent(section)));
    return named(section, term -> isSubject(term) || item && vocabulary.isA(term, Kinds.CONDITION));
  }

  private List<Mention> named(String section, Predicate<Term> fits) {
    return meanings(Sentence.last(section)).stream()
        .filter(fits)
        .map(term -> new Mention(0, 0, List.of(term), "", ""))
        .toList();
  }

  private boolean isSubject(Term term) {
    Term topic = discourse.topic();
    if (!vocabulary.isA(topic, Kinds.STRUCTURE)) {
      return vocabulary.isA(term, DOER) || isCase(term);
    }
    return term.kind().equals(topic.kind())
        && (vocabulary.isA(term, Kinds.NERVE) && !term.equals(topic)
            || term.label().startsWith(topic.label() + " "));
  }

  /** "Acute compartment syndrome" on the page of that syndrome. */
  private boolean isCase(Term term) {
    return vocabulary.isA(term, Kinds.CONDITION)
        && term.label().endsWith(" " + discourse.topic().label());
  }

  /** "Neurogenic TOS" by the name that the page has for its topic. */
  private List<Term> cases(String heading) {
    int blank = heading.indexOf(' ');
    Term topic = discourse.topic();
    boolean known =
        vocabulary.isA(topic, Kinds.CONDITION)
            && page.meanings(heading.substring(blank + 1)).contains(topic);
    String sort = heading.substring(0, Math.max(0, blank)).toLowerCase(Locale.ROOT);
    return known ? List.of(Derived.special(sort + " " + topic.label(), topic)) : List.of();
  }

  /** What a heading names as a whole, also by a pattern: "Ulnar nerve palsy". */
  private List<Term> meanings(String heading) {
    return meanings.computeIfAbsent(heading, this::read);
  }

  private List<Term> read(String whole) {
    String heading = BRACKET.matcher(whole).replaceFirst("");
    List<Term> known = page.meanings(heading);
    if (known.isEmpty() && heading.indexOf(' ') > 0) {
      known = cases(heading);
    }
    if (!known.isEmpty() || heading.indexOf(' ') < 0) {
      return known;
    }
    Line line = line(heading);
    return phrases(line).stream()
        .filter(phrase -> phrase.from() == 0 && phrase.to() == line.size())
        .filter(phrase -> phrase.mentions().size() == 1 && phrase.first().note().isEmpty())
        .map(phrase -> phrase.first().term())
        .toList();
  }

  /** "Cluneal nerve", "Hip replacement": neither a condition nor what may be told of one. */
  private boolean isOfOther(String heading, String parent) {
    return topics.ofSection(parent).isEmpty()
        && meanings(heading).stream().anyMatch(term -> isOther(term, heading));
  }

  private boolean isOther(Term term, String heading) {
    boolean care = vocabulary.isA(term, CARE) && heading.indexOf(' ') > 0;
    return vocabulary.isA(term, OTHER) || care && !topics.isSort(heading);
  }

  /** Under "Innervation" the heading "Skin over it" or "Hip joint": not of the topic is told. */
  boolean isOfAnother(String heading, Relation relation) {
    if (!relation.domain().contains("Muscle")) {
      return false;
    }
    return phrases(line(heading)).stream()
        .limit(1)
        .map(phrase -> phrase.first().term())
        .anyMatch(term -> isOfAnother(term, relation));
  }

  private boolean isOfAnother(Term term, Relation relation) {
    boolean own = term.equals(discourse.topic()) || isPartOfTopic(term);
    boolean mere = term.kind().equals("AnatomicalStructure");
    return !own && (mere || vocabulary.isA(term, relation.domain()));
  }

  private Line line(String heading) {
    return finder.line(heading, new Span(0, heading.length()));
  }

  private List<Phrase> phrases(Line heading) {
    return finder.phrases(heading, page, new Discourse(vocabulary, discourse.topic()), true);
  }

  private boolean isPartOfTopic(Term named) {
    return named.whole().filter(discourse.topic()::equals).isPresent();
  }

  /** "Tendon rupture": what it is about is named by its last word. */
  private boolean isOfHarm(String heading) {
    String last = heading.substring(heading.lastIndexOf(' ') + 1);
    return page.meanings(last).stream().anyMatch(term -> vocabulary.isA(term, Kinds.CONDITION));
  }

  /** Whether two paragraphs with run-in headings stand under one heading. */
  private static boolean isUnder(String parent, String before) {
    return !parent.isEmpty() && (parent.equals(before) || parent.equals(parent(before)));
  }
}
