package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  @TempDir private Path folder;
  private SmallHip hip;
  private Path article;

  @BeforeEach
  void build() {
    hip = new SmallHip(folder);
    article = hip.article("minimus.txt", "Žižek’s 𝄞 note.", SmallHip.ABDUCTS, SmallHip.SUPPLIED);
    assertThat(hip.build("data", article).code()).isZero();
  }

  @Test
  void passesWhenNothingHasChanged() {
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isZero();
    assertThat(verify.out()).isEqualTo("the source says what was read from it\n");
  }

  @Test
  void oneChangedByteNamesTheStatement() throws IOException {
    Files.writeString(article, Files.readString(article).replace("abducts", "adducts"));
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.out())
        .isEqualTo(
            """
            %1$s: is not the file that was read (SHA-256); build again
            %1$s 122-158: no longer says that gluteus minimus performs abduction of hip:\
             "The gluteus minimus abducts the hip."
            """
                .formatted(article));
  }

  @Test
  void whatIsGoneIsToldBeforeWhatMovedAndAsItWasSaid() throws IOException {
    article = hip.article("minimus.txt", "The gluteus minimus does not abduct the hip.", "End.");
    assertThat(hip.build("data", article).code()).isZero();
    Files.writeString(article, Files.readString(article).replace("does not", "may"));
    assertThat(hip.ask("data", "verify").out())
        .contains("no longer denies that gluteus minimus performs abduction of hip");
  }

  @Test
  void wordsThatOnlyMovedAreToldWithTheirNewPlace() throws IOException {
    Files.writeString(article, Files.readString(article).replace("note", "noted"));
    assertThat(hip.ask("data", "verify").out())
        .contains(article + " 122-158: stands at 123-159 now: \"The gluteus minimus abducts")
        .doesNotContain("no longer");
  }

  @Test
  void aChangeOutsideAllQuotesIsFoundByTheSum() throws IOException {
    Files.writeString(article, Files.readString(article).replace("note", "nope"));
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.out().lines()).hasSize(1);
  }

  @Test
  void aMissingSourceTakesAllItsStatementsAlong() throws IOException {
    Files.delete(article);
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.out())
        .contains("can no longer be read: " + article + ": no such file")
        .contains("no longer says that gluteus minimus is innervated by superior gluteal nerve")
        .contains("no longer says that gluteus minimus performs abduction of hip");
  }

  @Test
  void aTruncatedSourceIsNotReadBeyondItsEnd() throws IOException {
    Files.writeString(article, SmallHip.BOX);
    Myograph verify = hip.ask("data", "verify");
    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.out()).contains("performs abduction of hip").doesNotContain("innervated");
  }
}
