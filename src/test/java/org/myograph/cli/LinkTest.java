package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
  private static final String OBO =
      """
      ontology: small

      [Term]
      id: S:1
      name: soleus muscle
      synonym: "soleus" EXACT []
      """;

  @TempDir private Path folder;

  @Test
  void printsARowForEachTermAndTellsHowManyWereFound() throws IOException {
    Myograph link = Myograph.run("link", Files.writeString(folder.resolve("s.obo"), OBO));
    assertThat(link.code()).isZero();
    assertThat(link.out())
        .contains("id:soleus\tsoleus\tskos:exactMatch\tS:1\tsoleus muscle\tsemapv:")
        .contains("id:gracilis\tgracilis\tskos:exactMatch\tsssom:NoTermFound");
    assertThat(link.err()).contains("found 1 of ");
  }

  @Test
  void writesTheTableOfTwoOntologiesIntoAFile() throws IOException {
    Path one = Files.writeString(folder.resolve("s.obo"), OBO);
    Path table = folder.resolve("t.sssom.tsv");
    assertThat(Myograph.run("link", one, one, "-o", table).code()).isZero();
    assertThat(table).content().contains("S:1\tsoleus muscle\tskos:exactMatch\tS:1");
  }

  @Test
  void refusesWhatIsMissingOrNoOntology() throws IOException {
    Path no = Files.writeString(folder.resolve("no.obo"), "[Term");
    assertThat(Myograph.run("link", folder.resolve("none.owl")).code())
        .isEqualTo(ExitCode.INPUT_MISSING.number());
    Myograph link = Myograph.run("link", no);
    assertThat(link.code()).isEqualTo(ExitCode.INPUT_UNREADABLE.number());
    assertThat(link.err()).contains("no.obo: is no ontology").hasLineCount(1);
  }
}
