package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.mention.Discourse;
import org.myograph.mention.Form;
import org.myograph.mention.Mention;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;
import org.myograph.mention.Words;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

/** Reads the statements of one sentence, or of one value in a box. */
final class SentenceReader {
  private static final String PERFORMS = "performs";

  private final Vocabulary vocabulary;
  private final Words words;
  private final Cues cues;
  private final List<Token> tokens;
  private final List<Phrase> phrases;
  private final Clauses clauses;
  private final CueMatcher matcher;
  private final Scope scope;
  private final Discourse discourse;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean field;

  SentenceReader(
      List<Token> tokens,
      List<Phrase> phrases,
      Vocabulary vocabulary,
      Words words,
      Cues cues,
      Discourse discourse,
      boolean field) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.vocabulary = vocabulary;
    this.words = words;
    this.cues = cues;
    this.discourse = discourse;
    this.field = field;
    this.clauses = new Clauses(tokens, phrases, words, cues, vocabulary);
    this.matcher = new CueMatcher(tokens, clauses, words, vocabulary, discourse, field);
    this.scope = new Scope(tokens, clauses, words);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Clauses clauses() {
    return clauses;
  }

  List<Draft> read() {
    readMovements();
    readCues();
    readMembers();
    readLikening();
    return drafts;
  }

  /** What verbs and doers of movement say of the subject. */
  private void readMovements() {
    Relation performs = vocabulary.relations().get(PERFORMS);
    if (performs == null) {
      return;
    }
    for (Phrase phrase : phrases) {
      boolean doer = phrase.form() == Form.AGENT && (field || isPredicate(phrase));
      if (phrase.form() == Form.VERB || doer) {
        for (Mention mover : movers(phrase, performs)) {
          phrase
              .mentions()
              .forEach(m -> add(mover, PERFORMS, m, phrase.from(), phrase.from(), "verb"));
        }
      }
    }
  }

  private boolean isPredicate(Phrase phrase) {
    for (int at = phrase.from() - 1; at >= Math.max(0, phrase.from() - 8); at--) {
      if (words.is("be", tokens, at)) {
        return true;
      }
      if (tokens.get(at).is(";") || words.is("preposition", tokens, at)) {
        return false;
      }
    }
    return false;
  }

  private List<Mention> movers(Phrase phrase, Relation performs) {
    Cue.Element.Slot subject = new Cue.Element.Slot("S", "");
    Optional<Phrase> before = clauses.subject(phrase.from());
    if (before.isPresent()) {
      return matcher.fitting(withoutMembers(before.get()), performs, subject);
    }
    if (clauses.unknownSubject(phrase.from())) {
      return List.of();
    }
    for (int at = phrase.to(); at < tokens.size(); at++) {
      Optional<Phrase> later = clauses.subject(at);
      if (later.isPresent()) {
        return matcher.fitting(later.get(), performs, subject);
      }
    }
    return discourse.it().stream()
        .filter(term -> vocabulary.isA(term.kind(), performs.domain()))
        .limit(1)
        .map(term -> new Mention(phrase.from(), phrase.from(), List.of(term), "", ""))
        .toList();
  }

  /** Of a group with some members in brackets the group is said to act. */
  private static Phrase withoutMembers(Phrase phrase) {
    return new Phrase(phrase.from(), phrase.to(), phrase.mentions(), List.of(), phrase.form());
  }

  private void readCues() {
    boolean[] used = new boolean[tokens.size()];
    List<Binding> companions = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (clauses.covering(at).isPresent()) {
        continue;
      }
      int best = 0;
      for (Cue cue : cues.at(tokens.get(at).stem())) {
        if (used[at] && cue.literals() == 1 || cue.literals() < best) {
          continue;
        }
        Optional<Binding> binding = matcher.match(cue, at);
        if (binding.isPresent()) {
          best = cue.literals();
          add(binding.get());
          if (!cue.shared().isEmpty()) {
            companions.add(binding.get());
          }
        }
      }
      markUsed(at, best, used);
    }
    companions.forEach(this::share);
    companions.forEach(this::forget);
  }

  /** The words of a cue begin no shorter cue: "supplied by" is not read as "by" again. */
  private void markUsed(int at, int literals, boolean[] used) {
    for (int i = at; literals > 1 && i < Math.min(used.length, at + literals); i++) {
      used[i] = true;
    }
  }

  private void add(Binding binding) {
    for (Mention subject : binding.subjects()) {
      for (Mention object : binding.objects()) {
        add(
            subject,
            binding.cue().relation().name(),
            object,
            binding.said(),
            binding.objectsFrom(),
            binding.cue().text());
      }
    }
    negated(binding);
  }

  /** "A rather than B" denies B. */
  private void negated(Binding binding) {
    int end = binding.objects().stream().mapToInt(Mention::to).max().orElse(0);
    int contrast = end < tokens.size() ? words.at("contrast", tokens, end) : 0;
    int comma =
        end < tokens.size() && tokens.get(end).is(",") ? words.at("contrast", tokens, end + 1) : 0;
    int at = contrast > 0 ? end + contrast : comma > 0 ? end + 1 + comma : -1;
    if (at < 0 || at >= tokens.size()) {
      return;
    }
    clauses.startingAt(at).stream()
        .flatMap(
            phrase ->
                matcher
                    .fitting(phrase, binding.cue().relation(), new Cue.Element.Slot("O", ""))
                    .stream())
        .forEach(
            object ->
                binding
                    .subjects()
                    .forEach(
                        subject ->
                            drafts.add(
                                draft(
                                    subject,
                                    binding.cue().relation().name(),
                                    object,
                                    Certainty.NEGATED,
                                    binding.at(),
                                    binding.cue().text()))));
  }

  private void add(
      Mention subject, String relation, Mention object, int at, int objectsFrom, String cue) {
    if (subject.term().slug().equals(object.term().slug())
        || vocabulary.list("general").contains(subject.term().label())) {
      return;
    }
    Certainty certainty = scope.of(at, objectsFrom, object.from(), object.to());
    drafts.add(draft(subject, relation, object, certainty, at, cue));
  }

  private Draft draft(
      Mention subject, String relation, Mention object, Certainty certainty, int at, String cue) {
    String qualifier =
        object.part().isEmpty() || object.qualifier().isEmpty()
            ? object.part() + object.qualifier()
            : object.part() + "; " + object.qualifier();
    return new Draft(
        subject, relation, object.term(), certainty, qualifier, scope.condition(at), cue, at);
  }

  /** Gives a companion what the subject does in the same part of the sentence. */
  private void share(Binding binding) {
    Set<String> subjects = slugs(binding);
    boolean acts = acts(binding);
    for (Draft draft : List.copyOf(drafts)) {
      boolean given =
          acts
              ? draft.relation().equals(binding.cue().shared())
              : Set.of("hasOrigin", "hasInsertion").contains(draft.relation());
      if (given
          && subjects.contains(draft.subject().term().slug())
          && clauses.near(draft.at(), binding.at())
          && follows(draft, binding)) {
        binding
            .objects()
            .forEach(
                object -> drafts.add(draft.of(object, "with " + draft.subject().term().label())));
      }
    }
  }

  /** "arises together with X" makes no partner of X. */
  private void forget(Binding binding) {
    if (!acts(binding)
        && drafts.stream()
            .anyMatch(d -> Set.of("hasOrigin", "hasInsertion").contains(d.relation()))) {
      drafts.removeIf(d -> d.at() == binding.said() && d.cue().equals(binding.cue().text()));
    }
  }

  private boolean acts(Binding binding) {
    Set<String> subjects = slugs(binding);
    return drafts.stream()
        .anyMatch(
            d ->
                d.relation().equals(binding.cue().shared())
                    && subjects.contains(d.subject().term().slug()));
  }

  private static Set<String> slugs(Binding binding) {
    return Set.copyOf(binding.subjects().stream().map(m -> m.term().slug()).distinct().toList());
  }

  /** "abducts the hip and works with X to stabilize the pelvis": X does what comes after it. */
  private boolean follows(Draft draft, Binding binding) {
    boolean anyAfter =
        drafts.stream()
            .anyMatch(d -> d.relation().equals(binding.cue().shared()) && d.at() > binding.at());
    return draft.at() > binding.at() || !anyAfter;
  }

  /** "the lateral rotators (including the piriformis)" */
  private void readMembers() {
    Relation memberOf = vocabulary.relations().get("memberOf");
    if (memberOf == null) {
      return;
    }
    for (Phrase phrase : phrases) {
      Mention last = phrase.mentions().get(phrase.mentions().size() - 1);
      last.as(memberOf.range(), vocabulary)
          .ifPresent(
              group ->
                  phrase.members().stream()
                      .filter(m -> m.as(memberOf.domain(), vocabulary).isPresent())
                      .forEach(
                          m ->
                              add(
                                  m,
                                  "memberOf",
                                  last.meaning(group),
                                  phrase.from(),
                                  phrase.from(),
                                  "bracket")));
    }
  }

  /** "Like X, it ..." is true of X as well. */
  private void readLikening() {
    int length = words.at("likeWord", tokens, 0);
    if (length == 0) {
      return;
    }
    clauses
        .startingAt(length)
        .ifPresent(
            like -> {
              for (Draft draft : List.copyOf(drafts)) {
                for (Mention other : like.mentions()) {
                  Set<String> domain = vocabulary.relations().get(draft.relation()).domain();
                  if (other.as(domain, vocabulary).isPresent()
                      && !other.term().slug().equals(draft.object().slug())) {
                    drafts.add(draft.of(other, "by comparison"));
                  }
                }
              }
            });
  }

  static List<Phrase> phrases(
      List<Token> tokens, MentionFinder finder, Page page, Discourse discourse, boolean field) {
    return finder.phrases(tokens, page, discourse, field);
  }
}
