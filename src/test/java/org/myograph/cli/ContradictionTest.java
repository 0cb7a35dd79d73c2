package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files each make one nerve the branch of the other. */
class ContradictionTest {
  private static final String TIBIAL = "The tibial nerve is a branch of the sciatic nerve.";
  private static final String SCIATIC = "The sciatic nerve is a branch of the tibial nerve.";

  @TempDir private Path folder;
  private SmallHip hip;
  private Path tibial;
  private Path sciatic;

  @BeforeEach
  void writeWhatClashes() {
    hip = new SmallHip(folder);
    hip.turtle(
        "nerves.ttl",
        """
        id:tibial-nerve a myo:Nerve ; rdfs:label "tibial nerve" ; myo:hasRoot id:L5 .
        id:sciatic-nerve a myo:Nerve ; rdfs:label "sciatic nerve" ; myo:hasRoot id:L5 .
        """);
    tibial = hip.write("tibial.txt", "Tibial nerve\n\n" + TIBIAL + "\n");
    sciatic =
        hip.write(
            "sciatic.txt",
            "Sciatic nerve\n\n"
                + SCIATIC
                + " The gluteus medius is innervated by the sciatic nerve.\n");
  }

  @Test
  void stopsTheBuildAndQuotesWhatClashesWithFileAndOffsets() {
    Path minimus = hip.article("minimus.txt", SmallHip.ABDUCTS);
    assertThat(hip.build("data", minimus).code()).isZero();

    Myograph build = hip.build("data", tibial, sciatic);

    assertThat(build.code()).isEqualTo(ExitCode.INCONSISTENT.number());
    assertThat(build.err())
        .contains("it cannot be that X is a branch of Y and Y is a branch of X")
        .contains("tibial nerve is a branch of sciatic nerve")
        .contains("stated: \"" + TIBIAL + "\"")
        .contains(tibial + " 14-64")
        .contains("sciatic nerve is a branch of tibial nerve")
        .contains("stated: \"" + SCIATIC + "\"")
        .contains(sciatic + " 15-65")
        .contains("--quarantine");
    assertThat(hip.ask("data", "why", "gluteus minimus", "performs", "abduction of hip").code())
        .isZero();
  }

  @Test
  void leavesOutTheClashingStatementOfTheFileThatWasChangedLast() throws IOException {
    changed(tibial, "2026-01-01T00:00:00Z");
    changed(sciatic, "2026-01-02T00:00:00Z");

    Myograph build = quarantine();

    assertThat(build.code()).isZero();
    assertThat(build.err())
        .contains("contradiction 1: it cannot be that X is a branch of Y")
        .contains("left out: sciatic nerve is a branch of tibial nerve, of sciatic")
        .contains("quarantined 1 statement")
        .contains("published");
    assertThat(why("tibial nerve", "is a branch of", "sciatic nerve").code()).isZero();
    assertThat(why("gluteus medius", "is innervated by", "sciatic nerve").code()).isZero();
    assertThat(hip.ask("data", "verify").code()).isZero();
  }

  @Test
  void losesNoSentenceThatItLeavesOut() throws IOException {
    changed(tibial, "2026-01-02T00:00:00Z");
    changed(sciatic, "2026-01-01T00:00:00Z");

    assertThat(quarantine().code()).isZero();

    Myograph why = why("tibial nerve", "is a branch of", "sciatic nerve");
    assertThat(why.code()).isEqualTo(ExitCode.FINDINGS.number());
    assertThat(why.out()).contains("quarantined: \"" + TIBIAL + "\"");
    assertThat(why("sciatic nerve", "is a branch of", "tibial nerve").code()).isZero();
    assertThat(hip.ask("data", "query", "uncertain").out())
        .contains("quarantined")
        .contains(TIBIAL);
  }

  @Test
  void stopsAllTheSameIfOnlyTheOntologyContradictsItself() {
    hip.turtle("wrong.ttl", "id:tibial-nerve a myo:Bone .");

    Myograph build = quarantine();

    assertThat(build.code()).isEqualTo(ExitCode.INCONSISTENT.number());
    assertThat(build.err()).contains("tibial nerve is a bone").contains("mend the ontology");
  }

  private Myograph quarantine() {
    return Myograph.run(
        "build",
        "--quarantine",
        "--ontology",
        hip.ontology(),
        "-o",
        hip.path("data"),
        tibial,
        sciatic);
  }

  private Myograph why(String subject, String relation, String object) {
    return hip.ask("data", "why", subject, relation, object);
  }

  private static void changed(Path file, String when) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(when)));
  }
}
