package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myograph.mention.Stem;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Vocabulary;

class BegunTest {
  private static final Relation FEEDS =
      new Relation("feeds", "feeds", Set.of(), Set.of(), "", List.of(), List.of());
  private static final Vocabulary NO_WORDS =
      new Vocabulary(
          Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of());

  private final Cue into = Cue.of(FEEDS, "{S} runs into {O}");
  private final Cue the = Cue.of(FEEDS, "{S} runs the {O}");
  private final Cue far = Cue.of(FEEDS, "{S} runs ... into {O}");
  private final Cue bare = Cue.of(FEEDS, "{S} runs {O}");
  private final Begun begun = Begun.of(List.of(into, the, far, bare), new Asked(NO_WORDS));

  @Test
  void leavesTheCuesThatGoOnWithTheNextWord() {
    assertThat(begun.before(Stem.number("into")).cues()).containsExactly(into, the, far, bare);
  }

  @Test
  void leavesTheCuesThatGoOnWithNoWordOfTheirOwn() {
    assertThat(begun.before(Stem.number("of")).cues()).containsExactly(the, far, bare);
  }

  @Test
  void lacksACueWhoseWordIsAbsent() {
    long absent = 1L << (Stem.number("into") & 63);
    assertThat(begun.lacks(0, absent, Asked.NOTHING)).isTrue();
    assertThat(begun.lacks(3, absent, Asked.NOTHING)).isFalse();
  }
}
