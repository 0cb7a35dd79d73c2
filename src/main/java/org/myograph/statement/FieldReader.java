package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.myograph.mention.Derived;
import org.myograph.mention.Form;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.Token;
import org.myograph.mention.Words;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * Reads the value of one box line: a list of things that the line's label relates to the topic,
 * some of them under a part ("Short head: ...").
 */
final class FieldReader {
  private static final int LONGEST_NAME = 6;

  private final Vocabulary vocabulary;
  private final Words words;
  private final Term topic;
  private final String label;
  private final List<Token> tokens;
  private final List<Phrase> phrases;
  private final Scope scope;
  private final Clauses clauses;
  private final List<Draft> drafts = new ArrayList<>();

  FieldReader(
      String label,
      List<Token> tokens,
      List<Phrase> phrases,
      Vocabulary vocabulary,
      Words words,
      Cues cues,
      Term topic) {
    this.label = label;
    this.tokens = tokens;
    this.phrases = phrases;
    this.vocabulary = vocabulary;
    this.words = words;
    this.topic = topic;
    this.clauses = new Clauses(tokens, phrases, words, cues, vocabulary);
    this.scope = new Scope(tokens, clauses, words);
  }

  List<Draft> read(Relation relation) {
    boolean turned = relation.domain().isEmpty() && !relation.inverse().isEmpty();
    Relation stated = turned ? vocabulary.relations().get(relation.inverse()) : relation;
    Set<String> kinds = turned ? stated.domain() : stated.range();
    for (Phrase phrase : phrases) {
      if (!isAside(phrase, kinds) && phrase.form() != Form.VERB) {
        phrase.mentions().stream()
            .filter(mention -> mention.as(kinds, vocabulary).isPresent())
            .filter(mention -> !mention.as(kinds, vocabulary).get().equals(topic))
            .forEach(mention -> add(mention, mention.as(kinds, vocabulary).get(), stated, turned));
      }
    }
    if (drafts.isEmpty() && phrases.stream().allMatch(phrase -> phrase.form() == Form.NOUN)) {
      unknownNames(stated, kinds);
    }
    return drafts;
  }

  private void add(Mention mention, Term object, Relation relation, boolean turned) {
    String part = partAt(mention.from());
    Certainty certainty = scope.of(mention.from(), mention.from(), mention.from(), mention.to());
    Mention own = new Mention(0, 0, List.of(topic), part, "");
    String qualifier =
        mention.part().isEmpty() || mention.qualifier().isEmpty()
            ? mention.part() + mention.qualifier()
            : mention.part() + "; " + mention.qualifier();
    drafts.add(
        turned
            ? new Draft(
                mention.meaning(object),
                relation.name(),
                topic,
                certainty,
                "",
                "",
                label,
                mention.from())
            : new Draft(
                own,
                relation.name(),
                object,
                certainty,
                qualifier,
                scope.condition(mention.from()),
                label,
                mention.from()));
  }

  /** "between the tendons", "just above the styloid process", "from the axillary artery" */
  private boolean isAside(Phrase phrase, Set<String> kinds) {
    String aside = kinds.contains("Action") ? "movementAside" : "aside";
    int before = phrase.from() - 1;
    while (before >= 0 && words.is("positional", tokens, before)) {
      before--;
    }
    for (int at = Math.max(0, before - 3); at <= before; at++) {
      boolean here =
          words.at("locative", tokens, at) >= before + 1 - at
              || words.at(aside, tokens, at) >= before + 1 - at
              || words.at("contrast", tokens, at) >= before + 1 - at;
      if (here) {
        return true;
      }
    }
    return false;
  }

  /** The part under which something stands: the words before the last ":" or dash. */
  private String partAt(int at) {
    for (int i = at - 1; i > 0; i--) {
      boolean mark = tokens.get(i).is(":") || tokens.get(i).is("-");
      if (mark && isPartBefore(i)) {
        return text(startOf(i), i);
      }
    }
    return "";
  }

  private boolean isPartBefore(int mark) {
    return words.is("musclePart", tokens, mark - 1);
  }

  private int startOf(int mark) {
    int start = mark - 1;
    while (start > 0 && tokens.get(start - 1).isWord()) {
      start--;
    }
    return start;
  }

  /** Names that nobody knows are kept, of the kind that the line asks for. */
  private void unknownNames(Relation relation, Set<String> kinds) {
    Optional<String> kind = kinds.stream().filter(k -> !k.equals("string")).sorted().findFirst();
    if (kind.isEmpty()) {
      return;
    }
    int from = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || ",;".contains(tokens.get(at).text())) {
        provisional(from, at, relation, headKind(at, kinds).orElse(kind.get()));
        from = at + 1;
      }
    }
  }

  private Optional<String> headKind(int end, Set<String> kinds) {
    return end == 0
        ? Optional.empty()
        : vocabulary.headNouns().entrySet().stream()
            .filter(
                noun ->
                    Words.startsWith(
                        tokens, end - 1, org.myograph.mention.Tokens.stems(noun.getKey())))
            .map(java.util.Map.Entry::getValue)
            .filter(kinds::contains)
            .findFirst();
  }

  private void provisional(int from, int to, Relation relation, String kind) {
    int start = from + words.at("determiner", tokens, from);
    int end = start;
    while (end < to && tokens.get(end).isWord()) {
      end++;
    }
    boolean unread = IntStream.range(from, to).allMatch(at -> clauses.covering(at).isEmpty());
    if (end == to && end > start && end - start <= LONGEST_NAME && unread) {
      Term term = Derived.provisional(text(start, end).toLowerCase(java.util.Locale.ROOT), kind);
      Mention own = new Mention(0, 0, List.of(topic), "", "");
      drafts.add(new Draft(own, relation.name(), term, Certainty.ASSERTED, "", "", label, start));
    }
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      text.append(text.length() == 0 ? "" : " ").append(token.text());
    }
    return text.toString();
  }
}
