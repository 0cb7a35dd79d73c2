package org.myograph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.article.Article;
import org.myograph.article.Field;
import org.myograph.article.Sentence;
import org.myograph.article.Span;
import org.myograph.mention.Derived;
import org.myograph.mention.Discourse;
import org.myograph.mention.Mention;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;
import org.myograph.mention.Tokens;
import org.myograph.mention.Words;
import org.myograph.ontology.Names;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** Reads what an article states, from its box lines and its sentences. */
public final class StatementReader {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final Words words;
  private final Cues cues;

  public StatementReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.finder = new MentionFinder(vocabulary);
    this.words = new Words(vocabulary);
    this.cues = new Cues(vocabulary);
  }

  /** The statements of an article in the order of the page, each at most once per sentence. */
  public List<Statement> read(Article article) {
    return new Reading(article).read();
  }

  /** The thing that an article is about; provisional if nobody knows it. */
  public Term topic(Article article) {
    return topic(article, finder.page(article));
  }

  private Term topic(Article article, Page page) {
    List<Term> known = page.meanings(article.title());
    if (!known.isEmpty()) {
      return known.get(0);
    }
    List<Token> title = Tokens.of(article.title(), new Span(0, article.title().length()));
    Term unknown =
        Derived.provisional(article.title().toLowerCase(Locale.ROOT), kindOf(article, title));
    return finder.phrases(title, page, new Discourse(vocabulary, unknown), true).stream()
        .filter(phrase -> phrase.from() == 0 && phrase.to() == title.size())
        .map(phrase -> phrase.first().term())
        .findFirst()
        .orElse(unknown);
  }

  private String kindOf(Article article, List<Token> title) {
    String last = title.isEmpty() ? "" : title.get(title.size() - 1).stem();
    Optional<String> named =
        vocabulary.headNouns().entrySet().stream()
            .filter(noun -> Tokens.stems(noun.getKey()).equals(List.of(last)))
            .map(Map.Entry::getValue)
            .findFirst();
    boolean muscle =
        article.fields().stream()
            .flatMap(field -> relations(field.label()).stream())
            .anyMatch(relation -> relation.domain().contains("Muscle"));
    return named.orElse(muscle ? "Muscle" : "AnatomicalStructure");
  }

  private List<Relation> relations(String label) {
    return vocabulary.relations().values().stream()
        .filter(relation -> relation.fieldLabels().stream().anyMatch(label::equalsIgnoreCase))
        .toList();
  }

  /** The reading of one article. */
  private final class Reading {
    private final Article article;
    private final Page page;
    private final Term topic;
    private final Discourse discourse;
    private final Map<String, Term> special = new LinkedHashMap<>();
    private String lastMoved = "";
    private final Set<String> namedSpecial = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private List<Draft> previous = List.of();

    Reading(Article article) {
      this.article = article;
      this.page = finder.page(article);
      this.topic = topic(article, page);
      this.discourse = new Discourse(vocabulary, topic);
    }

    List<Statement> read() {
      article.fields().forEach(this::read);
      int paragraph = -1;
      for (Sentence sentence : article.sentences()) {
        if (sentence.paragraph() != paragraph) {
          paragraph = sentence.paragraph();
          discourse.beginParagraph();
          previous = List.of();
        }
        read(sentence);
      }
      return statements;
    }

    private void read(Field field) {
      List<Token> tokens = Tokens.of(article.text(), field.value());
      if (tokens.isEmpty()) {
        return;
      }
      List<Phrase> phrases = finder.phrases(tokens, page, discourse, true);
      List<Draft> drafts = new ArrayList<>();
      for (Relation relation : relations(field.label())) {
        drafts.addAll(
            new FieldReader(field.label(), tokens, phrases, vocabulary, words, cues, topic)
                .read(relation));
      }
      String evidence = article.words(field.value());
      drafts =
          beside(
              drafts,
              new SentenceReader(tokens, phrases, vocabulary, words, cues, discourse, true).read());
      drafts.addAll(rootsInBrackets(field, tokens));
      note(phrases, new Sentence(field.value(), "infobox", -1));
      emit(drafts, new Evidence(article.name(), "infobox", field.value(), evidence, field.label()));
    }

    /** What sentences in a value say of other relations than its label's. */
    private List<Draft> beside(List<Draft> ofLabel, List<Draft> inWords) {
      Set<String> labelled = new HashSet<>();
      ofLabel.forEach(draft -> labelled.add(draft.relation()));
      List<Draft> all = new ArrayList<>();
      Set<String> governed = new HashSet<>();
      inWords.stream()
          .filter(draft -> draft.relation().equals("prevents"))
          .forEach(draft -> governed.add(draft.object().slug()));
      ofLabel.stream()
          .filter(
              draft ->
                  !draft.relation().equals("performs") || !governed.contains(draft.object().slug()))
          .forEach(all::add);
      inWords.stream()
          .filter(
              draft -> !labelled.contains(draft.relation()) || draft.relation().equals("performs"))
          .forEach(all::add);
      return all;
    }

    /** Roots in brackets after a nerve are the muscle's. */
    private List<Draft> rootsInBrackets(Field field, List<Token> tokens) {
      Relation roots = vocabulary.relations().get("hasSpinalRoot");
      boolean nerves =
          relations(field.label()).stream()
              .anyMatch(r -> r.range().contains("Nerve") && !r.name().equals("hasSpinalRoot"));
      if (!nerves || roots == null) {
        return List.of();
      }
      Mention own = new Mention(0, 0, List.of(topic), "", "");
      return finder.roots(tokens, page).stream()
          .map(
              root ->
                  new Draft(own, roots.name(), root, Certainty.ASSERTED, "", "", field.label(), 0))
          .toList();
    }

    private void read(Sentence sentence) {
      List<Token> tokens = Tokens.of(article.text(), sentence.span());
      List<Phrase> phrases = finder.phrases(tokens, page, discourse, false);
      if (discourse.paragraphTopic().isEmpty()) {
        firstCondition(phrases).ifPresent(discourse::aboutInParagraph);
      }
      SentenceReader reader =
          new SentenceReader(tokens, phrases, vocabulary, words, cues, discourse, false);
      List<Draft> drafts = new ArrayList<>(reader.read());
      drafts.addAll(same(tokens, reader.clauses(), drafts));
      drafts.addAll(ofSection(sentence, drafts));
      note(phrases, sentence);
      emit(drafts, evidence(sentence));
      lastSubject(reader, tokens);
      discourse.endSentence();
      previous = drafts;
    }

    private Evidence evidence(Sentence sentence) {
      return new Evidence(
          article.name(), sentence.section(), sentence.span(), article.words(sentence.span()), "");
    }

    private Optional<Term> firstCondition(List<Phrase> phrases) {
      return phrases.stream()
          .flatMap(phrase -> phrase.mentions().stream())
          .map(Mention::term)
          .filter(term -> term.kind().equals("Condition"))
          .findFirst();
    }

    private void lastSubject(SentenceReader reader, List<Token> tokens) {
      if (!tokens.isEmpty()) {
        IntStream.range(0, tokens.size())
            .mapToObj(reader.clauses()::subject)
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(
                phrase ->
                    discourse.subjects(phrase.mentions().stream().map(Mention::term).toList()));
      }
    }

    /** Remembers what is named, and states what a special case's name says by itself. */
    private void note(List<Phrase> phrases, Sentence sentence) {
      for (Phrase phrase : phrases) {
        for (Mention mention : phrase.mentions()) {
          movement(mention.term());
          byName(mention, sentence);
        }
      }
    }

    private void movement(Term term) {
      term.links().stream()
          .filter(link -> link.relation().equals("specialCaseOf"))
          .forEach(link -> special.put(link.target().slug(), term));
      int of = term.label().indexOf(" of ");
      if (of > 0 && vocabulary.isA(term.kind(), Set.of("Action"))) {
        special.put(Names.slug(term.label().substring(0, of)), term);
        lastMoved = term.label().substring(of);
      }
    }

    private void byName(Mention mention, Sentence sentence) {
      for (Term.Link link : mention.term().links()) {
        Relation relation = vocabulary.relations().get(link.relation());
        boolean stated =
            relation != null
                && !relation.cues().isEmpty()
                && vocabulary.isA(mention.term().kind(), relation.domain());
        if (stated && namedSpecial.add(mention.term().slug() + " " + link.target().slug())) {
          Draft draft =
              new Draft(
                  mention,
                  relation.name(),
                  link.target(),
                  Certainty.ASSERTED,
                  "by name",
                  "",
                  "name",
                  0);
          emit(List.of(draft), evidence(sentence));
        }
      }
    }

    /** "The multifidus does the same." */
    private List<Draft> same(List<Token> tokens, Clauses clauses, List<Draft> own) {
      List<Draft> same = new ArrayList<>();
      for (int at = 0; at < tokens.size(); at++) {
        if (words.is("sameWord", tokens, at) && clauses.subject(at).isPresent()) {
          List<Draft> models =
              own.stream().anyMatch(d -> d.at() < 1000) && !own.isEmpty() ? own : previous;
          for (Mention other : clauses.subject(at).get().mentions()) {
            models.forEach(draft -> again(draft, other).ifPresent(same::add));
          }
        }
      }
      return same;
    }

    private Optional<Draft> again(Draft draft, Mention other) {
      if (draft.subject().term().equals(other.term())) {
        return Optional.empty();
      }
      if (draft.subject().term().equals(topic)) {
        boolean mutual = Set.of("hasAntagonist", "hasSynergist").contains(draft.relation());
        return mutual
            ? Optional.of(
                new Draft(
                    draft.subject(),
                    draft.relation(),
                    other.term(),
                    draft.certainty(),
                    draft.qualifier(),
                    draft.condition(),
                    draft.cue(),
                    draft.at()))
            : Optional.empty();
      }
      return Optional.of(draft.of(other, ""));
    }

    /** In a section "Antagonists", a muscle that does something is an antagonist. */
    private List<Draft> ofSection(Sentence sentence, List<Draft> drafts) {
      List<Draft> implied = new ArrayList<>();
      for (Relation relation : relations(sentence.section())) {
        for (Draft draft : drafts) {
          Term doer = draft.subject().term();
          boolean other =
              draft.relation().equals("performs")
                  && !doer.equals(topic)
                  && draft.certainty() != Certainty.NEGATED
                  && vocabulary.isA(doer.kind(), relation.range());
          if (other) {
            withMembers(doer, drafts)
                .forEach(each -> implied.add(implied(relation, draft, each, sentence)));
          }
        }
      }
      return implied;
    }

    /** A thing, and what the sentence counts as its members. */
    private List<Term> withMembers(Term group, List<Draft> drafts) {
      List<Term> all = new ArrayList<>(List.of(group));
      drafts.stream()
          .filter(d -> d.relation().equals("memberOf") && d.object().equals(group))
          .forEach(d -> all.add(d.subject().term()));
      return all;
    }

    private Draft implied(Relation relation, Draft draft, Term other, Sentence sentence) {
      return new Draft(
          new Mention(0, 0, List.of(topic), "", ""),
          relation.name(),
          other,
          draft.certainty(),
          draft.object().label(),
          draft.condition(),
          "section " + sentence.section(),
          draft.at());
    }

    private void emit(List<Draft> drafts, Evidence evidence) {
      Set<String> seen = new LinkedHashSet<>();
      drafts.stream()
          .sorted(Comparator.comparingInt(Draft::at))
          .map(draft -> statement(draft, evidence))
          .filter(s -> !s.subject().slug().equals(s.object().slug()))
          .filter(
              s ->
                  seen.add(
                      s.subject().slug()
                          + " "
                          + s.relation()
                          + " "
                          + s.object().slug()
                          + " "
                          + (s.certainty() == Certainty.NEGATED)))
          .forEach(statements::add);
    }

    private Statement statement(Draft draft, Evidence evidence) {
      Relation relation = vocabulary.relations().get(draft.relation());
      Evidence own =
          new Evidence(
              evidence.article(),
              evidence.section(),
              evidence.span(),
              evidence.quote(),
              draft.cue());
      return new Statement(
          subject(draft.subject(), relation),
          draft.relation(),
          inFull(draft.object()),
          draft.certainty(),
          draft.qualifier(),
          draft.condition(),
          own);
    }

    /** A part of a muscle where the page speaks of the part. */
    private Term subject(Mention mention, Relation relation) {
      Term term = inFull(mention.term());
      String part = isPart(mention.part()) ? mention.part() : "";
      if (term.kind().equals("Tendon")
          && term.whole().isPresent()
          && relation.domain().contains("Muscle")) {
        part = "tendon";
        term = term.whole().get();
      }
      if (part.isEmpty()
          || !term.kind().equals("Muscle")
          || !relation.domain().contains("MusclePart")) {
        return term;
      }
      Term made = Derived.part(term, part.replace(";", ""));
      return vocabulary.terms().getOrDefault(made.slug(), made);
    }

    private boolean isPart(String name) {
      List<Token> tokens = Tokens.of(name, new Span(0, name.length()));
      boolean ofMuscle =
          tokens.stream().anyMatch(token -> words.is("musclePart", List.of(token), 0));
      return ofMuscle && (tokens.size() > 1 || words.is("tendonWord", tokens, 0));
    }

    /**
     * What a bare "abduction" or "tear" means: that of which the page spoke last, or that of what
     * it spoke of last.
     */
    private Term inFull(Term term) {
      boolean bare =
          vocabulary.verbs().stream().anyMatch(verbs -> verbs.head().equals(term.slug()))
              || vocabulary.patterns().stream().anyMatch(p -> p.heads().contains(term.slug()));
      if (!bare) {
        return term;
      }
      return Optional.ofNullable(special.get(term.slug()))
          .or(() -> page.meanings(term.label() + lastMoved).stream().findFirst())
          .orElse(term);
    }
  }
}
