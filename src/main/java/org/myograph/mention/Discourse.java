package org.myograph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;

/**
 * What "it", "they", "the nerve" and "this area" can refer to at some place of a page. It changes
 * as the page is read on.
 */
public final class Discourse {
  /** Past "In irreparable" or "Most". */
  private static final int LONGEST_OPENING = 2;

  /** A pain may be what a page is about as well as a condition. */
  private static final Set<String> DISORDER = Kinds.of("Condition", "Sign");

  private static final Set<String> BONE = Kinds.of("Bone", "BoneFeature");

  private final Vocabulary vocabulary;
  private final Term topic;

  private final LastNamed lastNamed;
  private final Several several;
  private final NerveHarm harm;

  private List<Term> subjects = List.of();

  /** What the heading of the paragraph names. */
  private List<Term> headed = List.of();

  private boolean inParts;
  private boolean inPlural;
  private final ParagraphTopic paragraph;
  private Term divided;

  /** What the sentence gave a name to; null if nothing. */
  private Term introduced;

  private List<Term> concern = List.of();
  private boolean opening = true;
  private boolean sentence = true;
  private boolean opensParagraph;

  /** The first thing that the sentence names. */
  private Mention opener;

  /** Whether it is the only one of its phrase, and nothing stands before that. */
  private boolean opensAlone;

  /**
   * @param topic the thing of the page's title
   */
  public Discourse(Vocabulary vocabulary, Term topic) {
    this.vocabulary = vocabulary;
    this.topic = topic;
    this.lastNamed = new LastNamed(vocabulary);
    this.paragraph = new ParagraphTopic(vocabulary, !vocabulary.isA(topic, DISORDER));
    this.several = new Several(vocabulary, topic);
    this.harm = new NerveHarm(vocabulary, topic);
  }

  public Term topic() {
    return topic;
  }

  /** What "it" can mean, the likeliest first: the last subject if there was one, the topic. */
  public List<Term> it() {
    boolean one = subjects.size() == 1 && !inPlural;
    return likeliest(
        one ? subjects : List.of(), paragraphTopic(), List.of(topic), concern, harm.terms());
  }

  /** What the topic is a disorder of: "it" too, where a disorder can't be meant. */
  public void concerns(Term structure) {
    concern = concern.isEmpty() ? List.of(structure) : concern;
  }

  /**
   * What was the last subject, if it is one thing told of in the plural: a condition, fibers; a
   * group that the page is about, where a paragraph begins.
   */
  List<Term> oneInPlural() {
    if (opener != null && isPlural(opener.part())) {
      return List.of(opener.term());
    }
    if (opensParagraph && topic.kind().equals("MuscleGroup")) {
      return List.of(topic);
    }
    boolean plural = subjects.size() == 1 && (inParts || inPlural || isCondition(subjects.get(0)));
    return plural ? subjects : List.of();
  }

  /** What "it" means as an object, the likeliest first. */
  public List<Term> itself() {
    return likeliest(
        headed,
        List.of(topic),
        paragraphTopic(),
        subjects.size() == 1 ? subjects : List.of(),
        concern,
        harm.terms());
  }

  /** What a list is told of, the likeliest first: no condition that heads a part of it. */
  public List<Term> owner() {
    List<Term> terms = new ArrayList<>(itself());
    terms.removeIf(
        term ->
            headed.contains(term)
                && isCondition(term)
                && !term.label().endsWith(" " + topic.label()));
    return terms;
  }

  @SafeVarargs
  static List<Term> likeliest(List<Term>... some) {
    List<Term> terms = new ArrayList<>(some.length);
    for (List<Term> more : some) {
      for (int i = 0; i < more.size(); i++) {
        if (!terms.contains(more.get(i))) {
          terms.add(more.get(i));
        }
      }
    }
    return List.copyOf(terms);
  }

  /** What "by it" means: of a nerve that pierces a muscle it is that muscle. */
  List<Term> doer() {
    boolean ofOther = opener != null && !opener.term().kind().equals(topic.kind());
    return ofOther ? likeliest(several.latest(), itself()) : itself();
  }

  /** What the sentence begins with, if that is neither like the topic nor one of several. */
  List<Term> other() {
    return opener == null || !opensAlone || opener.term().kindNumber() == topic.kindNumber()
        ? List.of()
        : List.of(opener.term());
  }

  public NerveHarm harm() {
    return harm;
  }

  /** What "they", "both" and "the former" speak of. */
  Several several() {
    return several;
  }

  /**
   * What "the nerve" means: the topic if it is one, else what the paragraph is about if that is one
   * and known, else the last one named; empty if none was.
   */
  public List<Term> the(String kind) {
    return vocabulary.isA(topic.kind(), kind)
        ? List.of(topic)
        : paragraph.isKnown(kind) ? paragraphTopic() : lastOrConcern(kind);
  }

  /** On the page of a disorder "the muscle" is that which it is one of, unless another acts. */
  private List<Term> lastOrConcern(String kind) {
    boolean ofTopic =
        concern.size() == 1
            && vocabulary.isA(concern.get(0).kind(), kind)
            && !(subjects.size() == 1 && vocabulary.isA(subjects.get(0).kind(), kind));
    return ofTopic ? concern : last(kind);
  }

  /** The last thing of a kind that was named. */
  List<Term> last(String kind) {
    return lastNamed.of(kind);
  }

  /** What "that muscle" means: the last subject if it is one, else what "the muscle" means. */
  List<Term> that(String kind) {
    boolean last = subjects.size() == 1 && vocabulary.isA(subjects.get(0).kind(), kind);
    return last ? subjects : the(kind);
  }

  /** The last bone, or part of one, that was named. */
  List<Term> lastBone() {
    return lastNamed.of(BONE);
  }

  /** Whose head "the short head" is: that of the muscle whose long head was named before it. */
  Term divided() {
    return divided == null ? topic : divided;
  }

  private Term wholeOf(Term part) {
    return part.kind().equals("MusclePart") ? part.whole().orElse(divided) : divided;
  }

  /** The condition that a paragraph is about; empty if it is about none. */
  public List<Term> paragraphTopic() {
    return paragraph.terms();
  }

  /** Begins a paragraph that goes on with the condition of the one before. */
  public void beginParagraph() {
    paragraph.beginParagraph();
    headed(List.of());
    opensParagraph = true;
  }

  /** Begins a paragraph behind one with a run-in heading: it may turn to another condition. */
  public void leaveHeading() {
    beginParagraph();
    paragraph.leaveHeading();
  }

  /**
   * Begins a section.
   *
   * @param title its heading, which tells by its last word what harm it is about
   * @param about the condition that its heading names, if any
   */
  public void beginSection(String title, List<Term> about) {
    beginParagraph();
    paragraph.beginSection(title, about);
  }

  /** Lets a sentence that only names a condition be what a heading is. */
  public void titled(Term condition) {
    if (opensParagraph) {
      paragraph.title(condition);
    }
  }

  /** Tells whether a section lists conditions: it turns to none of them. */
  public void listing(boolean conditions) {
    paragraph.listing(conditions);
  }

  /** Lets a paragraph that is about nothing yet be about what one of its sentences names. */
  public void aboutInParagraph(Term term) {
    if (sentence) {
      paragraph.mayBe(term);
    }
  }

  /** Goes on with the condition that it was about: its sentence tells of others beside it. */
  public void staysWith(List<Term> about) {
    paragraph.stayWith(about);
  }

  /** Whether the heading of the paragraph names one thing of a kind. */
  public boolean isHeadedBy(Kinds kinds) {
    return headed.size() == 1 && vocabulary.isA(headed.get(0), kinds);
  }

  /** Whether a heading named the condition that the paragraph is about. */
  public boolean isTitled() {
    return paragraph.isTitled();
  }

  private boolean isCondition(Term term) {
    return vocabulary.isA(term, Kinds.CONDITION);
  }

  /** The same where nothing tells their number. */
  public void subjects(List<Mention> mentions) {
    subjects(mentions, false);
  }

  /**
   * What a sentence is about: of "its fibers" the muscle, told of in the plural.
   *
   * @param several whether its verb has a plural: "it" is no group of which "they" was said
   */
  public void subjects(List<Mention> mentions, boolean several) {
    subjects = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      subjects.add(mention.term());
    }
    boolean one = mentions.size() == 1;
    if (one && introduced != null && isCondition(mentions.get(0).term())) {
      subjects = List.of(introduced);
    }
    inParts = one && isPlural(mentions.get(0).part());
    inPlural = one && several && mentions.get(0).term().kind().equals("MuscleGroup");
  }

  /** Begins a paragraph with what its heading names, if that is no condition. */
  public void headed(List<Mention> mentions) {
    subjects(mentions);
    headed = subjects;
  }

  private static boolean isPlural(String part) {
    return part.endsWith("s");
  }

  /** Ends a sentence. */
  public void endSentence() {
    lastNamed.endSentence();
    several.endSentence();
    divided = null;
    introduced = null;
    opening = true;
    opener = null;
    opensParagraph = false;
  }

  /** Tells whether what comes next is a sentence: no item of a list turns its paragraph. */
  public void beginLine(boolean isSentence) {
    sentence = isSentence;
  }

  /** Takes note of things named, in their order. */
  public void named(Phrase phrase) {
    named(phrase, false, false);
  }

  /**
   * The same.
   *
   * @param some whether they are new to the page: "a cyst" is not what the paragraph turns to
   * @param placed whether they only tell where something is: "near the pronator teres"
   */
  void named(Phrase phrase, boolean some, boolean placed) {
    boolean turns = sentence && (!some || paragraphTopic().isEmpty());
    boolean first =
        opening && turns && phrase.from() <= LONGEST_OPENING && phrase.form() == Form.NOUN;
    if (opening) {
      opener = phrase.first();
      opensAlone = phrase.mentions().size() == 1 && phrase.from() == 0;
    }
    opening = false;
    for (int i = 0; i < phrase.mentions().size(); i++) {
      named(phrase.mentions().get(i), first, placed);
    }
    several.named(phrase.mentions());
  }

  /** Takes note of the name of what was just described: "a condition known as X". */
  void introduced(Term term) {
    paragraph.introduce(term);
    introduced = isCondition(term) ? term : null;
  }

  private void named(Mention mention, boolean first, boolean placed) {
    Term term = mention.term();
    harm.named(term);
    paragraph.turnTo(term, first, opensParagraph);
    divided = mention.part().isEmpty() ? wholeOf(term) : term;
    if (term.kind().equals("MusclePart")) {
      term.whole().ifPresent(muscle -> lastNamed.named(muscle, placed));
    }
    lastNamed.named(term, placed);
  }
}
