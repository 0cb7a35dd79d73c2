package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.article.Article;
import org.myograph.article.Field;
import org.myograph.article.Sentence;
import org.myograph.article.Span;
import org.myograph.mention.Discourse;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Roles.Role;

/** The reading of one article, from its first box line to its last sentence. */
final class PageReading {
  /** A value or sentence with what it states. */
  private record Read(Span span, String section, Setting setting, List<Statement> statements) {
    Passage passage() {
      return Passage.of(span, section, setting, statements);
    }
  }

  private static final Kinds MUSCLE = Kinds.of("Muscle");

  private final Article article;
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final Cues cues;
  private final Topics topics;
  private final Page page;
  private final Discourse discourse;
  private final Headings headings;
  private final RootsOfNerves roots;
  private final Stated stated;
  private final FullNames fullNames;
  private final Harms harms;
  private final EitherEnd ends;

  /** Whether it is to be told what was read from which words. */
  private boolean accounting;

  private final List<Read> values = new ArrayList<>();
  private final List<Read> sentences = new ArrayList<>();
  private List<Draft> previous = List.of();
  private List<Relation> ofSection = List.of();

  /** Whether the heading of a paragraph was read as an item of a list. */
  private boolean headed;

  PageReading(
      Article article, Vocabulary vocabulary, MentionFinder finder, Cues cues, Topics topics) {
    this.article = article;
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.cues = cues;
    this.topics = topics;
    this.page = finder.page(article);
    this.discourse = new Discourse(vocabulary, topics.of(article, page));
    this.headings = new Headings(vocabulary, finder, topics, page, discourse);
    this.fullNames = new FullNames(vocabulary, page, discourse);
    this.harms = new Harms(page, cues.harms());
    this.stated = new Stated(vocabulary, cues.roles(), discourse, fullNames);
    this.ends = new EitherEnd(vocabulary, cues.roles(), stated);
    this.roots = new RootsOfNerves(finder, page);
  }

  /** The statements with the words that they were read from. */
  Account account() {
    accounting = true;
    List<Statement> statements = statements();
    return new Account(discourse.topic(), statements, passages(values), passages(sentences));
  }

  private static List<Passage> passages(List<Read> all) {
    return all.stream().map(Read::passage).toList();
  }

  /** The statements in the order of the page. */
  List<Statement> statements() {
    for (Field field : article.fields()) {
      if (!field.value().isEmpty()) {
        read(field);
      }
    }
    int paragraph = -1;
    String section = "";
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        headings.begin(sentence.section(), section);
        boolean turns = !section.equals(sentence.section());
        section = sentence.section();
        ofSection = turns ? topics.ofSection(section) : ofSection;
        discourse.listing(topics.areOfConditions(ofSection));
        headed = turns && readHeading(sentence);
        headings.tell(section);
        previous = List.of();
      }
      read(sentence);
    }
    return List.copyOf(stated.statements());
  }

  private Setting setting(Span span, boolean field) {
    Line line = page.line(span);
    List<Phrase> phrases =
        VerbForms.leftOut(line, finder.phrases(line, page, discourse, field), cues);
    return new Setting(line, phrases, vocabulary, page, cues, discourse, field);
  }

  private void read(Field field) {
    Setting setting = setting(field.value(), true);
    List<Relation> relations = ofTopic(topics.relations(field.label()), setting);
    SentenceReader words = new SentenceReader(setting);
    FieldReader reader = new FieldReader(field.label(), setting, words);
    List<Draft> ofLabel = new ArrayList<>();
    for (Relation relation : relations) {
      ofLabel.addAll(reader.read(relation));
    }
    List<Draft> drafts = beside(ofLabel, words.read());
    boolean nerves = false;
    for (Relation relation : relations) {
      nerves |= relation.leadsTo(Kinds.NERVE);
    }
    if (nerves) {
      drafts.addAll(roots.ofField(field.label(), setting, words.scope()));
    }
    drafts.addAll(roots.ofRoots(drafts, setting));
    Evidence evidence = evidence(field.value(), Evidence.BOX);
    stated.note(setting.phrases(), drafts, evidence);
    int given = stated.emit(drafts, evidence);
    for (Statement statement : stated.last(given)) {
      if (statement.object().kind().equals(Slots.NAME)
          && statement.certainty() == Certainty.ASSERTED) {
        page.call(statement.subject(), statement.object().label());
      }
    }
    if (accounting) {
      values.add(new Read(field.value(), field.label(), setting, stated.last(given)));
    }
    discourse.endSentence();
  }

  /** "Origin" has one meaning on the page of a muscle, and another on that of a nerve. */
  private List<Relation> ofTopic(List<Relation> ofLabel, Setting setting) {
    return ofLabel.size() < 2
        ? ofLabel
        : ofLabel.stream()
            .filter(one -> one.domain().isEmpty() || setting.fits(discourse.topic(), one.domain()))
            .toList();
  }

  /** Adds what the words of a value say of other relations than its label's. */
  private List<Draft> beside(List<Draft> ofLabel, List<Draft> inWords) {
    if (inWords.isEmpty()) {
      return new ArrayList<>(ofLabel);
    }
    Set<Term> governed = new HashSet<>();
    for (Draft draft : inWords) {
      if (draft.relation().plays(Role.GOVERNING_RELATION)) {
        governed.add(draft.object());
      }
    }
    Set<String> labelled = new HashSet<>();
    for (Draft draft : ofLabel) {
      labelled.add(draft.relation().name());
    }
    List<Draft> all = new ArrayList<>();
    for (Draft draft : ofLabel) {
      boolean action = draft.relation().plays(Role.ACTION_RELATION);
      if (!action || !governed.contains(draft.object())) {
        all.add(draft);
      }
    }
    for (Draft draft : inWords) {
      boolean action = draft.relation().plays(Role.ACTION_RELATION);
      if (action || !labelled.contains(draft.relation().name())) {
        all.add(draft);
      }
    }
    return all;
  }

  private void read(Sentence sentence) {
    List<Term> about = discourse.paragraphTopic();
    Setting setting = setting(sentence.span(), false);
    SentenceReader reader = new SentenceReader(setting);
    if (opensWithRival(setting.line(), reader.clauses())) {
      discourse.staysWith(about);
    }
    firstCondition(setting).ifPresent(discourse::aboutInParagraph);
    List<Draft> drafts = ends.settled(reader.read());
    Echoes echoes = new Echoes(setting, reader.clauses(), reader.conditions());
    drafts.addAll(echoes.alsoOf(drafts, previous));
    drafts.addAll(echoes.same(drafts.isEmpty() ? previous : drafts));
    drafts.addAll(echoes.ofSection(sentence.section(), ofSection, drafts));
    drafts.addAll(items(reader, setting, sentence, drafts));
    drafts.addAll(echoes.ofMembers(drafts));
    drafts.addAll(roots.ofSentence(drafts, setting));
    drafts.addAll(roots.ofNerves(drafts, setting));
    Evidence evidence = evidence(sentence.span(), sentence.section());
    stated.note(setting.phrases(), drafts, evidence);
    int given = stated.emit(drafts, evidence);
    for (Draft draft : drafts) {
      remember(draft);
    }
    for (Term harm : harms.told(setting.line(), reader.clauses())) {
      fullNames.named(harm);
    }
    if (accounting) {
      sentences.add(new Read(sentence.span(), sentence.section(), setting, stated.last(given)));
    }
    Phrase subject = firstSubject(setting.line(), reader.clauses());
    if (subject != null && !vocabulary.isA(subject.first().term(), Kinds.REGION)) {
      discourse.subjects(subject.mentions(), reader.clauses().isOfSeveral(subject));
    }
    discourse.endSentence();
    previous = drafts;
  }

  /** Under "Treatment" the run-in heading "Night splint:" is an item too. */
  private boolean readHeading(Sentence sentence) {
    String section = sentence.section();
    if (ofSection.isEmpty() || Headings.parent(section).isEmpty()) {
      return false;
    }
    String heading = Sentence.last(section);
    int at = article.text().lastIndexOf(heading, sentence.span().start());
    boolean sort = topics.isSort(heading) && article.words(sentence.span()).endsWith(".");
    boolean label = !topics.isSort(heading) && !topics.relations(heading).isEmpty();
    if (at < 0 || sort || label) {
      return false;
    }
    Span span = new Span(at, at + heading.length());
    Setting setting = setting(span, false);
    ItemReader items = new ItemReader(setting, new SentenceReader(setting));
    List<Draft> drafts = new ArrayList<>();
    for (Relation relation : ofSection) {
      drafts.addAll(items.read(relation, Headings.parent(section), true));
    }
    Evidence evidence = evidence(span, Headings.parent(section));
    stated.note(setting.phrases(), drafts, evidence);
    discourse.endSentence();
    return stated.emit(drafts, evidence) > 0;
  }

  /** What a line lists under a heading that stands for a relation, or under a muscle's name. */
  private List<Draft> items(
      SentenceReader reader, Setting setting, Sentence sentence, List<Draft> drafts) {
    boolean noted = ofSection.isEmpty() && drafts.isEmpty() && discourse.isHeadedBy(MUSCLE);
    List<Relation> relations = noted ? topics.ofNotes() : ofSection;
    if (relations.isEmpty()) {
      return List.of();
    }
    ItemReader reading = new ItemReader(setting, reader);
    boolean known = noted || headed || topics.isMixed(sentence.section());
    List<Draft> items = new ArrayList<>();
    String heading =
        Headings.parent(sentence.section()).isEmpty() ? "" : Sentence.last(sentence.section());
    for (Relation relation : relations) {
      boolean told = drafts.stream().anyMatch(d -> d.relation().relation().equals(relation));
      if (!told && (noted || heading.isEmpty() || !headings.isOfAnother(heading, relation))) {
        items.addAll(reading.read(relation, sentence.section(), known));
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

  /** Lets "the nerve" be one that nobody knows, if it was named last. */
  private void remember(Draft draft) {
    if (draft.relation().plays(Role.CONCERN_RELATION)
        && draft.subject().term().equals(discourse.topic())
        && draft.certainty() == Certainty.ASSERTED) {
      discourse.concerns(draft.object());
    }
    if (draft.object().status() == Term.Status.PROVISIONAL) {
      int at = draft.at();
      Mention named = new Mention(at, at, List.of(draft.object()), "", "");
      discourse.named(new Phrase(at, at, List.of(named), List.of(), Form.NOUN));
    }
  }

  private Evidence evidence(Span span, String section) {
    return new Evidence(article.name(), section, span, article.words(span), "");
  }

  /** "in people with scoliosis": it is told to whom something happens. */
  private static boolean isPlaced(Line line, int before) {
    return before > 0 && (line.is(before, Stem.WITH) || line.is(before, Stem.IN));
  }

  /** "Gout and sepsis are the differentials": it begins with what its paragraph is not about. */
  private static boolean opensWithRival(Line line, Clauses clauses) {
    for (int at = 0; at < line.size() && line.hasAny(WordList.RIVAL); at++) {
      Phrase subject = line.has(WordList.RIVAL, at) ? clauses.subject(at) : null;
      if (subject != null && subject.from() <= 2) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Term> firstCondition(Setting setting) {
    if (setting.line().hasAny(WordList.RIVAL)) {
      return Optional.empty();
    }
    List<Phrase> phrases = setting.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      List<Mention> mentions = phrases.get(i).mentions();
      boolean placed = isPlaced(setting.line(), phrases.get(i).from() - 1);
      for (int j = 0; j < mentions.size() && !placed; j++) {
        Term term = mentions.get(j).term();
        if (term.kind().equals("Condition")) {
          return Optional.of(term);
        }
      }
    }
    return Optional.empty();
  }

  private static Phrase firstSubject(Line line, Clauses clauses) {
    for (int at = 0; at < line.size(); at++) {
      Phrase subject = clauses.subject(at);
      if (subject != null && !line.has(WordList.CONDITION, subject.from() - 1)) {
        return subject;
      }
    }
    return null;
  }
}
