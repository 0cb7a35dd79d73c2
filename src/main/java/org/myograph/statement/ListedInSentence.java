package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Phrase;
import org.myograph.mention.WordList;
import org.myograph.mention.WordLists;
import org.myograph.ontology.Kinds;
import org.myograph.statement.Roles.Role;

/** Reads a sentence that is about one of the things that its heading lists. */
final class ListedInSentence {
  /** "It" is none of them, nor is what follows "in" or "unlike". */
  private static final WordLists NO_OPENINGS =
      WordLists.of(
          WordList.IT_WORD,
          WordList.THESE,
          WordList.THEY,
          WordList.PREPOSITION,
          WordList.CONDITION,
          WordList.LIKE_WORD,
          WordList.NEGATION);

  private static final WordLists GO_ON =
      WordLists.of(WordList.AUXILIARY, WordList.PREPOSITION, WordList.ADVERB, WordList.RELATIVE);

  private final Setting setting;
  private final Line line;
  private final Positions positions;
  private final Scope scope;
  private final Conditions conditions;

  ListedInSentence(Setting setting, SentenceReader words) {
    this.setting = setting;
    this.line = setting.line();
    this.positions = words.clauses().positions();
    this.scope = words.scope();
    this.conditions = words.conditions();
  }

  /**
   * Under "Treatment" a sentence that begins with a treatment: "Acupuncture has been tried."
   *
   * @param said what the sentence says of it already: "Squats strengthen the gluteus maximus."
   */
  List<Draft> read(Listing listing, Mention topic, String heading, List<Draft> said) {
    List<Draft> drafts = new ArrayList<>();
    boolean ofDisorder = !listing.turned() && listing.topics().contains("Condition");
    boolean chosen = !line.hasAny(WordList.FORMERLY) && !line.hasAny(WordList.UNFAVORABLE);
    boolean other = !listing.kinds().contains("Condition") && isOfOther(topic);
    if (!ofDisorder || other) {
      return drafts;
    }
    List<Mention> subjects = subjects();
    int verb = subjects.isEmpty() ? 0 : subjects.get(subjects.size() - 1).to();
    for (Mention item : subjects) {
      boolean fits =
          setting.fits(item.term(), listing.kinds()) && !setting.fits(item.term(), Kinds.SIGN);
      boolean told = said.stream().anyMatch(d -> d.subject().term().equals(item.term()));
      Certainty certainty = scope.of(verb, verb, item);
      boolean clear = certainty == Certainty.NEGATED || chosen && !line.hasAny(WordList.NEGATION);
      if (fits && !told && clear && isOwnThing(item, topic)) {
        String condition = conditions.of(verb, verb);
        drafts.add(
            listing.draft(topic, item, certainty, condition, "section " + heading, item.from()));
      }
    }
    return drafts;
  }

  /** "Surgery for carpal tunnel syndrome is different": told of another disorder than the topic. */
  private boolean isOfOther(Mention topic) {
    return setting.phrases().stream()
        .flatMap(phrase -> phrase.mentions().stream())
        .anyMatch(m -> setting.fits(m.term(), Kinds.CONDITION) && !m.term().equals(topic.term()));
  }

  /** What a sentence begins with, up to its verb or a note; empty if nothing is named there. */
  private List<Mention> subjects() {
    int at = line.length(WordList.ARTICLE, 0);
    at = positions.starting(at) == null && !line.hasAny(NO_OPENINGS, at) ? at + 1 : at;
    Phrase first = positions.starting(at);
    if (first == null || first.form() != Form.NOUN || line.hasAny(NO_OPENINGS, at)) {
      return List.of();
    }
    List<Mention> subjects = new ArrayList<>(first.mentions());
    at = line.bracketEnd(first.to());
    while (line.separator(at) > at) {
      at = line.determiner(line.separator(at));
      Phrase next = positions.starting(at);
      next = next == null ? positions.starting(at + 1) : next;
      if (next == null || next.form() != Form.NOUN) {
        return subjects;
      }
      subjects.addAll(next.mentions());
      at = line.bracketEnd(next.to());
    }
    boolean goesOn =
        at < line.size() && (line.hasAny(GO_ON, at) || setting.cues().isVerb(line.number(at)));
    return goesOn ? subjects : List.of();
  }

  /** Whether a thing is neither the topic nor a mere name of its kind. */
  boolean isOwnThing(Mention item, Mention topic) {
    return !item.term().equals(topic.term()) && !setting.plays(item.term().label(), Role.MERE_KIND);
  }
}
