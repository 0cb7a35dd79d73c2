package org.myograph.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.myograph.article.Article;
import org.myograph.article.Field;
import org.myograph.article.Sentence;
import org.myograph.article.Span;
import org.myograph.mention.Derived;
import org.myograph.mention.Discourse;
import org.myograph.mention.Line;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Tokens;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Finds the thing that an article is about. */
final class Topics {
  private static final String OF = " of ";

  /** A structure, exercise or test has a heading or two of those that a disorder has. */
  private static final int LEAST_OF_DISORDER = 3;

  private static final Pattern JOINT = Pattern.compile(" and | & |, |(?<! )/(?! )");

  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final Map<String, List<Relation>> byLabel = new HashMap<>();

  /** Headings below which nothing is listed that those above them list. */
  private final Set<String> apart = new HashSet<>();

  private final Set<String> sorts = new HashSet<>();
  private final Set<String> mixed = new HashSet<>();

  /** What harms of the page's topic are called under its headings: "injury". */
  private final Set<String> harms = new HashSet<>();

  Topics(Vocabulary vocabulary, MentionFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    vocabulary.list("advisedAgainst").forEach(words -> apart.add(folded(words)));
    vocabulary.list("otherLabel").forEach(words -> apart.add(folded(words)));
    vocabulary.list("sortOfTreatment").forEach(words -> sorts.add(folded(words)));
    vocabulary.list("mixedHeading").forEach(words -> mixed.add(folded(words)));
    vocabulary.list("ownHarm").forEach(words -> harms.add(folded(words)));
    for (Relation relation : vocabulary.relations().values()) {
      Set<String> labels = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      labels.addAll(relation.fieldLabels());
      labels.forEach(
          l -> byLabel.computeIfAbsent(folded(l), any -> new ArrayList<>()).add(relation));
    }
  }

  /** The thing of the title; provisional if nobody knows it. */
  Term of(Article article, Page page) {
    List<Term> known = page.meanings(article.title());
    if (!known.isEmpty()) {
      return known.get(0);
    }
    Term unknown = Derived.provisional(article.title().toLowerCase(Locale.ROOT), kindOf(article));
    Line title = finder.line(article.title(), new Span(0, article.title().length()));
    return finder.phrases(title, page, new Discourse(vocabulary, unknown), true).stream()
        .filter(phrase -> phrase.from() == 0 && phrase.to() == title.size())
        .map(phrase -> phrase.first().term())
        .findFirst()
        .orElse(unknown);
  }

  /** The relations that a label of a box line, or a heading, stands for. */
  List<Relation> relations(String label) {
    String folded = folded(withoutOwner(label));
    List<Relation> known = byLabel.get(folded);
    return known == null ? ofParts(folded) : known;
  }

  /** "Etiology and pathology" is over causes; no telling what "Origin and insertion" is over. */
  private List<Relation> ofParts(String label) {
    if (label.indexOf(' ') < 0 && label.indexOf('/') < 0) {
      return List.of();
    }
    List<Relation> relations = new ArrayList<>();
    for (String part : JOINT.split(label)) {
      if (apart.contains(part)) {
        return List.of();
      }
      for (Relation relation : byLabel.getOrDefault(part, List.of())) {
        if (relations.contains(relation)) {
          continue;
        }
        if (relations.stream()
            .anyMatch(other -> !Collections.disjoint(other.range(), relation.range()))) {
          return List.of();
        }
        relations.add(relation);
      }
    }
    return relations;
  }

  /** "Features of a complete lesion", "Causes of injury": those of what is spoken of. */
  private String withoutOwner(String label) {
    int of = label.indexOf(OF);
    if (of <= 0) {
      return label;
    }
    String last = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean known = vocabulary.headNouns().getOrDefault(last, "").equals("Condition");
    boolean own = harms.contains(folded(label.substring(of + OF.length())));
    return known || own ? label.substring(0, of) : label;
  }

  /** What a name by itself says of the muscle that a list is headed by: "Axillary nerve." */
  List<Relation> ofNotes() {
    return vocabulary.list("noteRelation").stream().map(vocabulary.relations()::get).toList();
  }

  /** Whether a heading tells what of a thing its paragraphs tell, and names none. */
  boolean isLabel(String heading) {
    return !relations(heading).isEmpty() || apart.contains(folded(heading)) || isSort(heading);
  }

  /** Whether a heading over sentences is no treatment but a sort of them: "Surgery". */
  boolean isSort(String heading) {
    return sorts.contains(folded(heading));
  }

  /** Whether words only tell that what their heading names was not found: "absent". */
  boolean isAbsent(String words) {
    String said = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return vocabulary.list("absent").contains(said.toLowerCase(Locale.ROOT));
  }

  /**
   * The same of the headings over a paragraph, the nearest that stands for some; none below "Avoid"
   * or "Risk factors".
   */
  List<Relation> ofSection(String section) {
    if (apart.contains(folded(Sentence.last(section)))) {
      return List.of();
    }
    List<Relation> relations = byLabel.getOrDefault(folded(withoutOwner(section)), List.of());
    relations = relations.isEmpty() ? relations(Sentence.last(section)) : relations;
    String parent = Headings.parent(section);
    List<Relation> over = parent.isEmpty() ? List.of() : ofSection(parent);
    return relations.isEmpty() || areOfTreatment(relations, over) ? over : relations;
  }

  /** Whether headings are over a list of conditions: "Differential diagnosis". */
  boolean areOfConditions(List<Relation> ofSection) {
    return ofSection.stream()
        .map(relation -> relation.domain().isEmpty() ? inverse(relation) : relation.range())
        .anyMatch(kinds -> kinds.contains("Condition"));
  }

  private Set<String> inverse(Relation relation) {
    Relation inverse = vocabulary.relations().get(relation.inverse());
    return inverse == null ? Set.of() : inverse.domain();
  }

  /** "Surgery / Complications": what comes of a treatment. */
  private static boolean areOfTreatment(List<Relation> relations, List<Relation> over) {
    return relations.stream().anyMatch(relation -> relation.range().contains("Sign"))
        && over.stream().anyMatch(relation -> relation.range().contains("Treatment"));
  }

  /** Whether one of its headings is over things of all sorts, of which only known ones count. */
  boolean isMixed(String section) {
    String parent = Headings.parent(section);
    return mixed.contains(folded(Sentence.last(section))) || !parent.isEmpty() && isMixed(parent);
  }

  private String kindOf(Article article) {
    List<String> title = Tokens.stems(article.title());
    Optional<String> named =
        vocabulary.headNouns().entrySet().stream()
            .filter(noun -> endsWith(title, Tokens.stems(noun.getKey())))
            .map(Map.Entry::getValue)
            .findFirst();
    Set<Relation> labelled = new HashSet<>();
    for (Field field : article.fields()) {
      labelled.addAll(relations(field.label()));
    }
    if (labelled.stream().anyMatch(relation -> relation.domain().contains("Muscle"))) {
      return named.orElse("Muscle");
    }
    for (Sentence sentence : article.sentences()) {
      labelled.addAll(ofSection(sentence.section()));
    }
    long ofDisorder =
        labelled.stream().filter(relation -> relation.domain().contains("Condition")).count();
    return named.orElse(ofDisorder >= LEAST_OF_DISORDER ? "Condition" : "AnatomicalStructure");
  }

  private static boolean endsWith(List<String> stems, List<String> ending) {
    return stems.size() >= ending.size()
        && stems.subList(stems.size() - ending.size(), stems.size()).equals(ending);
  }

  /** Without regard to case. */
  private static String folded(String label) {
    char[] folded = label.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }
}
