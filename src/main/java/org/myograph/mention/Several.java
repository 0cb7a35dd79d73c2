package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/** The lists of things that "they", "both", "these four" and "the former" speak of. */
final class Several {
  /** Sentences after which "they" no longer means a list. */
  private static final int LONGEST_MEMORY = 2;

  private final Vocabulary vocabulary;
  private final Term topic;

  /** The kind of things that "they" are: muscles on the page of a muscle. */
  private final Set<String> family;

  private final Lists lists = new Lists();

  /** The things of this sentence that are like the topic. */
  private final List<Term> sentence = new ArrayList<>();

  private List<Term> last = List.of();
  private List<List<Term>> spokenOf = List.of();
  private boolean listed;
  private int sentencesSince;

  Several(Vocabulary vocabulary, Term topic) {
    this.vocabulary = vocabulary;
    this.topic = topic;
    this.family = Kinds.of(vocabulary.isA(topic, Kinds.STRUCTURE) ? topic.kind() : "Muscle");
  }

  /** What "they" and "both" mean: the last list of things; empty if there was none. */
  List<Term> they() {
    return last;
  }

  /** What "these four" means: the last list, with the topic if that makes up the number. */
  List<Term> they(int number) {
    if (last.size() + 1 != number || last.contains(topic)) {
      return last;
    }
    List<Term> all = new ArrayList<>(List.of(topic));
    all.addAll(last);
    return all;
  }

  /** Lists of like things, whatever their kind, that "the former" or "both" may speak of. */
  List<List<Term>> lists() {
    if (!spokenOf.isEmpty()) {
      return spokenOf;
    }
    List<List<Term>> all = new ArrayList<>(last.size() > 1 ? List.of(last) : List.of());
    all.addAll(lists.recent());
    return all;
  }

  /** Lets "the latter" be of the lists that "the former" was of. */
  void speakOf(List<List<Term>> some) {
    spokenOf = some;
  }

  /** The last thing like the topic that the sentence has named; empty if it has named none. */
  List<Term> latest() {
    return sentence.isEmpty() ? List.of() : sentence.subList(sentence.size() - 1, sentence.size());
  }

  /** Takes note of things that are named together. */
  void named(List<Mention> mentions) {
    lists.named(mentions);
    List<Term> terms = new ArrayList<>(mentions.size());
    boolean alike = mentions.size() > 1;
    for (Mention mention : mentions) {
      add(mention.term(), terms);
      alike &= vocabulary.isA(mention.term(), family);
      if (mention.term().kindNumber() == topic.kindNumber()) {
        add(mention.term(), sentence);
      }
    }
    if (alike) {
      last = List.copyOf(terms);
      listed = true;
    }
  }

  private static void add(Term term, List<Term> terms) {
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  /** Ends a sentence: without a list, "they" are the like things that it named. */
  void endSentence() {
    sentencesSince = listed || sentence.size() > 1 ? 0 : sentencesSince + 1;
    if (!listed && sentence.size() > 1) {
      last = List.copyOf(sentence);
    } else if (sentencesSince > LONGEST_MEMORY) {
      last = List.of();
    }
    sentence.clear();
    lists.endSentence();
    spokenOf = List.of();
    listed = false;
  }
}
