package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
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
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Roles.Role;

/** The reading of one article, from its first box line to its last sentence. */
final class PageReading {
  private static final String STOPS = ".!?";

  /** A value or sentence with what it states. */
  private record Read(Span span, String section, Setting setting, List<Statement> statements) {
    Passage passage() {
      return Passage.of(span, section, setting, statements);
    }
  }

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
  private final BoxReading box;
  private final SectionItems items;

  /** Whether it is to be told what was read from which words. */
  private boolean accounting;

  private final List<Read> values = new ArrayList<>();
  private final List<Read> sentences = new ArrayList<>();
  private List<Draft> previous = List.of();

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
    this.stated = new Stated(vocabulary, cues, page, discourse, fullNames);
    this.ends = new EitherEnd(vocabulary, cues.roles(), stated);
    this.roots = new RootsOfNerves(finder, page);
    this.box = new BoxReading(topics, roots);
    this.items = new SectionItems(article, topics, headings, discourse, roots);
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
    for (int at = 0; at < article.sentences().size(); at++) {
      Sentence sentence = article.sentences().get(at);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        headings.begin(sentence.section(), section);
        boolean turns = !section.equals(sentence.section());
        section = sentence.section();
        if (turns) {
          items.turn(section);
        }
        discourse.harm().told(!items.relations().isEmpty());
        discourse.listing(topics.areOfConditions(items.relations()));
        items.headed(turns && readHeading(sentence));
        headings.tell(section, goesOn(sentence));
        previous = List.of();
      }
      discourse.beginLine(!isItem(at));
      read(sentence);
    }
    return List.copyOf(stated.statements());
  }

  /** "Deltoid: abducts the arm" */
  private boolean goesOn(Sentence sentence) {
    int at = sentence.span().start();
    boolean lower = Character.isLowerCase(article.text().codePointAt(at));
    while (lower && at > 0 && article.text().charAt(at - 1) == ' ') {
      at--;
    }
    return lower && at > 0 && article.text().charAt(at - 1) == ':';
  }

  /** Whether a line without a stop stands with others in its section, or several lines are one. */
  private boolean isItem(int at) {
    Span span = article.sentences().get(at).span();
    int lineEnd = isLine(at, at) ? article.text().indexOf('\n', span.start()) : -1;
    boolean several = lineEnd >= 0 && lineEnd < span.end();
    return isLine(at, at) && (several || isLine(at - 1, at) || isLine(at + 1, at));
  }

  private boolean isLine(int at, int other) {
    List<Sentence> all = article.sentences();
    return at >= 0
        && at < all.size()
        && all.get(at).section().equals(all.get(other).section())
        && STOPS.indexOf(article.text().charAt(all.get(at).span().end() - 1)) < 0;
  }

  private Setting setting(Line line, boolean field) {
    List<Phrase> phrases =
        VerbForms.leftOut(line, finder.phrases(line, page, discourse, field), cues);
    return new Setting(line, phrases, vocabulary, page, cues, discourse, field);
  }

  private void read(Field field) {
    Setting setting = setting(page.line(field.value()), true);
    List<Draft> drafts = box.drafts(field.label(), setting);
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

  private void read(Sentence sentence) {
    for (Line line : page.lines(sentence.span())) {
      read(sentence, line);
    }
  }

  private void read(Sentence sentence, Line line) {
    List<Term> about = discourse.paragraphTopic();
    Setting setting = setting(line, false);
    SentenceReader reader = new SentenceReader(setting);
    if (Openings.haveRival(setting.line(), reader.clauses())) {
      discourse.staysWith(about);
    }
    Openings.condition(setting).ifPresent(discourse::aboutInParagraph);
    Openings.title(setting).ifPresent(discourse::titled);
    List<Draft> drafts = ends.settled(reader.read());
    Echoes echoes = new Echoes(setting, reader.clauses(), reader.conditions());
    drafts.addAll(echoes.alsoOf(drafts, previous));
    drafts.addAll(echoes.same(drafts.isEmpty() ? previous : drafts));
    drafts.addAll(echoes.ofSection(sentence.section(), items.relations(), drafts));
    drafts.addAll(items.drafts(reader, setting, sentence, drafts));
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
    Phrase subject = Openings.subject(setting.line(), reader.clauses());
    if (subject != null && !vocabulary.isA(subject.first().term(), Kinds.REGION)) {
      discourse.subjects(subject.mentions(), reader.clauses().isOfSeveral(subject));
    }
    discourse.endSentence();
    previous = drafts;
  }

  /** Under "Treatment" the run-in heading "Night splint:" is an item too. */
  private boolean readHeading(Sentence sentence) {
    Span span = items.heading(sentence);
    if (span == null) {
      return false;
    }
    Setting setting = setting(page.line(span), false);
    List<Draft> drafts = items.ofHeading(setting, sentence.section());
    Evidence evidence = evidence(span, Headings.parent(sentence.section()));
    stated.note(setting.phrases(), drafts, evidence);
    discourse.endSentence();
    return stated.emit(drafts, evidence) > 0;
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
}
