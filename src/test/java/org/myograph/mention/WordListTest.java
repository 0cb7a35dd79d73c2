package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void everyListHasABitOfItsOwn() {
    assertThat(Stream.of(WordList.values()).map(list -> List.of(list.low, list.high)))
        .doesNotHaveDuplicates()
        .allMatch(bits -> bits.stream().mapToInt(Long::bitCount).sum() == 1);
  }
}
