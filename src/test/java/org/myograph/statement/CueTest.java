package org.myograph.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.mention.Stem;
import org.myograph.ontology.Relation;
import org.myograph.ontology.UnreadableOntologyException;
import org.myograph.statement.Cue.Element.Gap;
import org.myograph.statement.Cue.Element.Literal;
import org.myograph.statement.Cue.Element.Slot;
import org.myograph.statement.Cue.Element.Start;

class CueTest {
  private static final Relation FEEDS =
      new Relation("feeds", "feeds", Set.of(), Set.of(), "", List.of(), List.of());

  @Test
  void knowsWordsPlacesAndGaps() {
    Cue cue = Cue.of(FEEDS, "{S} runs ... into {O}");
    assertThat(cue.elements())
        .containsExactly(
            new Slot("S", "", "", false, false, Set.of()),
            new Literal(Stem.of("run")),
            new Gap(),
            new Literal("into"),
            new Slot("O", "", "", false, false, Set.of()));
    assertThat(cue.anchor()).isEqualTo(1);
    assertThat(cue.anchorNumber()).isEqualTo(Stem.number(Stem.of("running")));
    assertThat(cue.literals()).isEqualTo(2);
    assertThat(cue.shared()).isEmpty();
    assertThat(cue.names("S") && cue.names("O")).isTrue();
    assertThat(cue.names("SO")).isFalse();
  }

  @Test
  void knowsTheBeginningOfASentenceAndWhatIsShared() {
    Cue cue = Cue.of(FEEDS, "^ with {SO} => performs");
    assertThat(cue.elements())
        .containsExactly(
            new Start(), new Literal("with"), new Slot("SO", "", "", false, false, Set.of()));
    assertThat(cue.text()).isEqualTo("^ with {SO}");
    assertThat(cue.shared()).isEqualTo("performs");
  }

  @Test
  void followsALinkFromWhatStandsInAPlace() {
    assertThat(Cue.of(FEEDS, "{S~weaknessOf} cause {O}").elements()[0])
        .isEqualTo(new Slot("S", "weaknessOf", "", false, false, Set.of()));
  }

  @Test
  void opensAPlaceToANameThatNobodyKnows() {
    assertThat(Cue.of(FEEDS, "{S} treated with {O:Treatment}").elements()[3])
        .isEqualTo(new Slot("O", "", "Treatment", false, false, Set.of()));
  }

  @Test
  void knowsTheWordsBehindItsFirst() {
    assertThat(Cue.of(FEEDS, "{S} comes from ... out of {O} in").rest())
        .containsExactly(Stem.number("from"), Cue.GAP, Stem.number("out"), Stem.number("of"));
  }

  @Test
  void isAnchoredAtItsFirstWordAndNotAtAMark() {
    Cue cue = Cue.of(FEEDS, "{S} , ( branch {O}");
    assertThat(cue.anchorNumber()).isEqualTo(Stem.number("branch"));
    assertThat(cue.literals()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{S} feeds {O-Musle}", "{S} feeds {O=Tst}", "{S} feeds {O!-Muscle}"})
  void refusesAPlaceThatIsMiswritten(String text) {
    Relation feeds =
        new Relation(
            "feeds", "feeds", Set.of("Muscle"), Set.of("Muscle", "Test"), "", List.of(), List.of());
    assertThatThrownBy(() -> Cue.of(feeds, text))
        .isInstanceOf(UnreadableOntologyException.class)
        .hasMessageContaining("feeds");
    assertThat(Cue.of(feeds, "{S} feeds {O-Muscle}").right().kinds()).containsExactly("Test");
  }
}
