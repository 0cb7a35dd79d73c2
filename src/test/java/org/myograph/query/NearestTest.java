package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

  /** By the definition, without any bound. */
  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    return a.charAt(0) == b.charAt(0)
        ? distance(restA, restB)
        : 1 + Math.min(distance(restA, restB), Math.min(distance(a, restB), distance(restA, b)));
  }

  @Property
  void isWhatTakesFewEnoughChanges(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 7) String typed,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 7) String name) {
    int limit = typed.length() < 4 ? 1 : Math.max(2, typed.length() / 3);
    assertThat(Nearest.to(typed, List.of(name))).hasSize(distance(typed, name) <= limit ? 1 : 0);
  }

  @Test
  void isNotLookedForIfWhatIsTypedIsLongerThanAnyName() {
    assertThat(Nearest.to("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
  }

  @Test
  void comesFirst() {
    assertThat(Nearest.to("soleuz", List.of("soles", "soleus", "psoas major", "sole")))
        .containsExactly("soleus", "sole", "soles");
  }

  @Test
  void isFoundByWordsIfNoWholeNameIsNear() {
    assertThat(Nearest.to("minimus gluteuz", List.of("gluteus minimus", "psoas minor")))
        .containsExactly("gluteus minimus");
  }
}
