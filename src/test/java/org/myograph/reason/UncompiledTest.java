package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UncompiledTest {
  @Test
  void whatIsLeftOpenDoesNotSoundLikeAFault() {
    Uncompiled one = new Uncompiled("A", "rules do not count", Set.of());
    Uncompiled two = new Uncompiled("B", "rules do not count", Set.of());
    Uncompiled other = new Uncompiled("C", "rules do not exclude", Set.of());
    assertThat(Uncompiled.lines(List.of(one, other, two)))
        .containsExactly(
            "left open, which is no fault: 2 axioms (rules do not count)",
            "left open, which is no fault: 1 axiom (rules do not exclude)");
    assertThat(Uncompiled.lines(List.of())).isEmpty();
  }
}
