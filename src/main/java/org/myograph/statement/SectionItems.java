package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.article.Article;
import org.myograph.article.Sentence;
import org.myograph.article.Span;
import org.myograph.mention.Discourse;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;

/** Reads what is listed below a heading that stands for a relation, "Treatment" for one. */
final class SectionItems {
  private static final Kinds MUSCLE = Kinds.of("Muscle");

  private final Article article;
  private final Topics topics;
  private final Headings headings;
  private final Discourse discourse;
  private final RootsOfNerves roots;
  private List<Relation> ofSection = List.of();

  /** Whether the heading of a paragraph was read as an item of a list. */
  private boolean headed;

  SectionItems(
      Article article, Topics topics, Headings headings, Discourse discourse, RootsOfNerves roots) {
    this.article = article;
    this.topics = topics;
    this.headings = headings;
    this.discourse = discourse;
    this.roots = roots;
  }

  /** The relations that the headings over a paragraph stand for. */
  List<Relation> relations() {
    return ofSection;
  }

  /** Begins a paragraph of another section than that of the paragraph before. */
  void turn(String section) {
    ofSection = topics.ofSection(section);
  }

  /** Tells whether the heading of a paragraph stated something. */
  void headed(boolean stated) {
    headed = stated;
  }

  /** Where the heading of a section is an item: "Night splint:" under "Treatment"; or null. */
  Span heading(Sentence sentence) {
    String section = sentence.section();
    if (ofSection.isEmpty() || Headings.parent(section).isEmpty()) {
      return null;
    }
    String heading = Sentence.last(section);
    int at = article.text().lastIndexOf(heading, sentence.span().start());
    boolean sort = topics.isSort(heading) && article.words(sentence.span()).endsWith(".");
    boolean label = !topics.isSort(heading) && !topics.relations(heading).isEmpty();
    boolean absent = topics.isAbsent(article.words(sentence.span()));
    return at < 0 || sort || label || absent ? null : new Span(at, at + heading.length());
  }

  /** What such a heading states. */
  List<Draft> ofHeading(Setting setting, String section) {
    ItemReader items = new ItemReader(setting, new SentenceReader(setting));
    List<Draft> drafts = new ArrayList<>();
    for (Relation relation : ofSection) {
      drafts.addAll(items.read(relation, Headings.parent(section), true, List.of()));
    }
    return drafts;
  }

  /** What a line lists under a heading that stands for a relation, or under a muscle's name. */
  List<Draft> drafts(
      SentenceReader reader, Setting setting, Sentence sentence, List<Draft> drafts) {
    boolean noted = ofSection.isEmpty() && drafts.isEmpty() && discourse.isHeadedBy(MUSCLE);
    List<Relation> relations = noted ? topics.ofNotes() : ofSection;
    if (relations.isEmpty()) {
      return List.of();
    }
    ItemReader reading = new ItemReader(setting, reader);
    boolean known = noted || headed || relations.size() > 1 || topics.isMixed(sentence.section());
    List<Draft> items = new ArrayList<>();
    String heading =
        Headings.parent(sentence.section()).isEmpty() ? "" : Sentence.last(sentence.section());
    for (Relation relation : relations) {
      boolean told =
          drafts.stream().anyMatch(draft -> draft.relation().relation().equals(relation));
      if (!told && (noted || heading.isEmpty() || !headings.isOfAnother(heading, relation))) {
        items.addAll(reading.read(relation, sentence.section(), known, drafts));
      }
      if (headed && relation.range().contains("Condition")) {
        items.removeIf(item -> setting.fits(item.object(), Kinds.SIGN)); // they are the rival's
      }
    }
    boolean nerves =
        items.stream()
            .filter(item -> item.subject().term().equals(discourse.owner().get(0)))
            .anyMatch(item -> item.relation().relation().leadsTo(Kinds.NERVE));
    if (nerves) {
      items.addAll(roots.ofField("section " + sentence.section(), setting, reader.scope()));
    }
    return items;
  }
}
