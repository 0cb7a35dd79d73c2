package org.myograph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @Test
  void isHalfOpen() {
    assertThat(new Span(1, 3).of("soleus")).isEqualTo("ol");
    assertThat(new Span(2, 2).isEmpty()).isTrue();
    assertThat(new Span(2, 3).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 2"})
  void refusesWhatIsNoRange(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 2, 5, true, true",
    "2, 5, 3, 4, true, true",
    "2, 5, 4, 6, false, true",
    "2, 5, 1, 3, false, true",
    "2, 5, 5, 6, false, false",
    "2, 5, 0, 2, false, false",
  })
  void containsAndOverlaps(int a, int b, int c, int d, boolean contains, boolean overlaps) {
    assertThat(new Span(a, b).contains(new Span(c, d))).isEqualTo(contains);
    assertThat(new Span(a, b).overlaps(new Span(c, d))).isEqualTo(overlaps);
  }

  @Test
  void coversBothInAUnion() {
    assertThat(new Span(4, 6).union(new Span(1, 2))).isEqualTo(new Span(1, 6));
    assertThat(new Span(1, 6).union(new Span(2, 3))).isEqualTo(new Span(1, 6));
  }

  @Test
  void sortsByStartAndThenByEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(1, 9), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 9), new Span(2, 3));
  }
}
