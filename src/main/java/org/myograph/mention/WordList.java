package org.myograph.mention;

import java.util.Locale;
import java.util.regex.Pattern;

/** The word lists of the ontology that are asked for at the words of a text. */
public enum WordList {
  ABSENT,
  ADVERB,
  ADVERSATIVE,
  AMOUNT,
  APPOSITIVE,
  ARTICLE,
  ASIDE,
  AT_WORD,
  AUXILIARY,
  BE,
  BETWEEN,
  BODY_POSTURE,
  BONE_PART,
  CIRCUMSTANCE,
  CLAIM,
  CLAUSE_WORD,
  COMPLEMENT,
  CONDITION,
  CONJUNCTION,
  CONTRAST,
  CORRECTION,
  COUNTING,
  DEGREE,
  DEMONSTRATIVE,
  DESCRIPTIVE,
  DETERMINER,
  DOUBTED,
  END_NOUN,
  ENLARGED,
  EXCEPTION,
  EXCLUDING,
  EXPLETIVE,
  FACE,
  FAILED,
  FAILURE_STOP,
  FEATURE_NOUN,
  FOLLOWING,
  FORMER,
  FORMERLY,
  GENERAL,
  HEDGE,
  HEDGE_AFTER,
  IF_WORD,
  INCLUDING,
  IT_WORD,
  KIND_WORD,
  LATTER,
  LIKE_WORD,
  LISTED,
  LIST_ADVERB,
  LIST_JOIN,
  LIST_JOINER,
  LOCATIVE,
  MOVEMENT_ASIDE,
  MOVEMENT_OF,
  MUSCLE_PART,
  NAME_END,
  NAME_PLACE,
  NAME_SUFFIX,
  NAMING,
  NEGATION,
  NOT_REFERENCE,
  NO_DENIAL,
  NO_HEDGE,
  NO_NAME,
  NUMBER,
  OF_WORD,
  OPEN_QUESTION,
  OTHER_WORD,
  PAIRWISE,
  PARENTHESIS,
  PART_ADJECTIVE,
  PART_NOUN,
  PEOPLE,
  POINTING,
  POSITIONAL,
  POSSESSIVE,
  PREPOSITION,
  QUANTIFIER,
  RANK,
  REFERRED_TO,
  REFUTED,
  RELATIVE,
  RIVAL,
  ROLE_NOUN,
  SAME_BEFORE,
  SAME_WORD,
  SAMPLE,
  SAMPLE_SIDE,
  SENSATION,
  SEQUEL,
  SHARE,
  SHOWN,
  SOME,
  STOP,
  TENDON_WORD,
  TEST_WORD,
  THAT_WORD,
  THESE,
  THEY,
  TRAILING_PART,
  UNFAVORABLE,
  VAGUE,
  VERB_ADVERB,
  VERB_PHRASE,
  WARNING,
  WHOLE,
  WOULD;

  private static final Pattern JOINT = Pattern.compile("_(.)");

  /** A bit in one of two numbers. */
  final long low;

  final long high;

  WordList() {
    low = ordinal() < Long.SIZE ? 1L << ordinal() : 0;
    high = ordinal() < Long.SIZE ? 0 : 1L << ordinal();
  }

  /** The local name in the ontology of the list that a constant stands for: "partNoun". */
  public static String listName(Enum<?> list) {
    return JOINT
        .matcher(list.name().toLowerCase(Locale.ROOT))
        .replaceAll(joint -> joint.group(1).toUpperCase(Locale.ROOT));
  }
}
