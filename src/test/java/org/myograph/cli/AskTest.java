package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskTest {
  @TempDir private static Path folder;
  private static SmallHip hip;

  @BeforeAll
  static void build() {
    hip = new SmallHip(folder);
    Path article = hip.article("minimus.txt", SmallHip.ABDUCTS, SmallHip.SUPPLIED);
    assertThat(hip.build("data", article).code()).isZero();
  }

  @Test
  void whyLeadsToTheSentence() {
    Myograph why =
        hip.ask("data", "why", "superior gluteal nerve", "innervates", "gluteus minimus");
    assertThat(why.code()).isZero();
    assertThat(why.out())
        .isEqualTo(
            """
            superior gluteal nerve innervates gluteus minimus
              follows by: if X is innervated by Y, then Y innervates X
              gluteus minimus is innervated by superior gluteal nerve
                stated: "Superior gluteal nerve"
                        %s 82-104 (infobox)
            """
                .formatted(folder.resolve("minimus.txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "L5, lesionMayWeaken, gluteus minimus, Superior gluteal nerve",
    "l5, lesion may weaken, gluteus-minimus, reference ontology",
    "gluteus minimus, is a, hip abductor, The gluteus minimus abducts the hip.",
  })
  void proofsEndInQuotesOrTheOntology(String subject, String relation, String object, String leaf) {
    Myograph why = hip.ask("data", "why", subject, relation, object);
    assertThat(why.code()).isZero();
    assertThat(why.out()).contains("follows by: ").contains(leaf);
  }

  @Test
  void whatAKindWouldNeedMayBeSomethingThatNobodyNames() {
    Myograph why = hip.ask("data", "why", "gluteus minimus", "is a", "movement");
    assertThat(why.code()).as(why.err()).isEqualTo(1);
    assertThat(why.out()).startsWith("not known: gluteus minimus is a movement\n");
  }

  @Test
  void aHedgedFactDoesNotHold() {
    Myograph why =
        hip.ask("data", "why", "gluteus minimus", "suppliedBy", "superior gluteal artery");
    assertThat(why.code()).isEqualTo(1);
    assertThat(why.out())
        .startsWith(
            "not known: gluteus minimus is supplied with blood by superior gluteal artery\n")
        .contains("hedged: \"" + SmallHip.SUPPLIED + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1  | why;gluteus minimis;innervates;L5  | no thing is called 'gluteus minimis'; nearest: gluteus minimus, gluteus medius",
        "1  | why;L5;inervates;gluteus minimus   | no relation is called 'inervates'; nearest: innervates",
        "1  | query;nerv                         | no query is called 'nerv'; nearest: nerve",
        "1  | query;xyzzy                        | no query is called 'xyzzy'; there are alike, arteries",
        "1  | query;nerve;-p;nerve=superior      | no nerve is called 'superior'; nearest: superior gluteal nerve",
        "2  | query;nerve;-f;xml                 | Invalid value for option '--format'",
        "2  | query;-e;ASK {};nerve              | unknown argument 'nerve'",
        "2  | query;-e;SELECT * {};-f;ttl        | rows cannot be written as ttl",
        "2  | serve;--port;99999                 | '99999' is no port; give one from 0 to 65535",
        "2  | serve;--timeout;soon               | 'soon' is no time such as 500ms, 30s or 2m",
        "2  | why;L5                             | Missing required parameters",
        "65 | query;-e;SELECT                    | -e: Encountered \"<EOF>\" at line 1, column 6.",
        "2  | query;-e;SELECT * {};--evidence | --evidence is for named questions",
        "66 | query;changes                   | data: no earlier build here; build again when",
        "66 | query;changes;--before;nowhere  | nowhere: no build here; run: myograph build",
        "66 | query;-q;no.rq                     | no.rq: no such file; name a file of SPARQL",
        "2  | query;nerve;-p;nervus=L5           | 'nerve' has no parameter 'nervus'; it has: ",
        "65 | query;-e;ASK { SERVICE <http://127.0.0.1/> { } } | SERVICE is not allowed",
        "66 | query;nerve;--queries;nowhere      | nowhere: no such folder",
      })
  void wrongWordsGetOneLine(int code, String words, String message) {
    Myograph run = hip.ask("data", words.split(";"));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith("myograph: ").contains(message);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void unknownCommandsGetTheNearest() {
    Myograph run = Myograph.run("biuld");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("unknown command 'biuld'; did you mean 'build'?");
  }

  @Test
  void aFolderWithoutBuildSaysHowToMakeOne() {
    Myograph run = hip.ask("nothing", "query", "nerve");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err())
        .contains("no build here; run: myograph build -o " + folder.resolve("nothing"));
  }

  @Test
  void queryWithoutAQuestionListsTheQuestions() {
    assertThat(Myograph.run("query").out())
        .contains(
            "nerve: Which muscles, or which of their parts, does a nerve or a branch of it innervate?\n")
        .contains("    -p nerve=NERVE  # superior gluteal nerve\n")
        .contains("    -p third=ACTION  # may be left out\n");
  }

  @Test
  void queriesAnswerInEveryFormat() {
    assertThat(hip.ask("data", "query", "nerve").out()).contains("gluteus minimus");
    assertThat(hip.ask("data", "query", "nerve", "-f", "csv").out())
        .startsWith("muscle,muscleLabel,branch,branchLabel,trunk,trunkLabel,parts\n");
    Path file = hip.write("mine.rq", "ASK { id:gluteus-minimus a myo:HipAbductor }");
    assertThat(hip.ask("data", "query", "-q", file.toString()).out()).isEqualTo("yes\n");
  }

  @Test
  void slipsInAQueryAreToldBesideItsAnswer() {
    Myograph query = hip.ask("data", "query", "-f", "csv", "-e", "SELECT ?m { ?m a myo:Muscel }");
    assertThat(query.out()).isEqualTo("m\n");
    assertThat(query.err())
        .startsWith("myograph: nothing is called myo:Muscel; did you mean myo:Muscle");
  }

  @Test
  void everyRowCanTellWhatItRestsOn() {
    assertThat(hip.ask("data", "query", "nerve", "--evidence").out())
        .endsWith(
            """
            gluteus minimus  superior gluteal nerve
                gluteus minimus is innervated by superior gluteal nerve
                  stated: "Superior gluteal nerve"
                          %s 82-104 (infobox)
            """
                .formatted(folder.resolve("minimus.txt")));
    assertThat(hip.ask("data", "query", "nerve", "--evidence", "-f", "tsv").out())
        .contains("?because\n", "stated: \\\"Superior gluteal nerve\\\"");
  }

  @Test
  void changesAreThoseSinceTheBuildBeforeOrSinceAnother() {
    Path article = hip.article("changing.txt", SmallHip.ABDUCTS);
    hip.build("changing", article);
    hip.article("changing.txt", SmallHip.ABDUCTS, SmallHip.SUPPLIED);
    hip.build("changing", article);
    assertThat(changes()).contains("added gluteus minimus is supplied with blood by superior");
    assertThat(changes("--evidence")).contains("hedged: \"" + SmallHip.SUPPLIED);
    assertThat(changes("--before", hip.path("data").toString())).isEqualTo("(none)\n");
    hip.article("changing.txt", SmallHip.ABDUCTS);
    hip.build("changing", article);
    assertThat(changes("--evidence")).contains("removed gluteus", "hedged: \"" + SmallHip.SUPPLIED);
  }

  private static String changes(String... options) {
    Stream<String> words = Stream.concat(Stream.of("query", "changes"), Stream.of(options));
    return hip.ask("changing", words.toArray(String[]::new)).out().replaceAll(" +", " ");
  }

  @Test
  void valuesAreThereAfterTheDatabaseIsClosed() {
    assertThat(hip.ask("data", "query", "uncertain", "-f", "csv").out())
        .contains("," + SmallHip.SUPPLIED + "," + folder.resolve("minimus.txt") + ",");
  }

  @Test
  void ownQuestionsReplaceTheBundledOnes() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own"));
    hip.write("own/who.rq", "# title: Who\n# question: Who?\nSELECT ?x { ?x a myo:HipAbductor }");
    Myograph run = hip.ask("data", "query", "who", "--queries", own.toString());
    assertThat(run.out()).contains("https://w3id.org/myograph/id/gluteus-minimus");
  }

  @Test
  void extractHasThreeForms() {
    Path article = folder.resolve("minimus.txt");
    assertThat(Myograph.run("extract", "--ontology", hip.ontology(), article).out())
        .startsWith(
            "article\tsubject\trelation\tobject\tcertainty\tqualifier\tcondition\tsection\tstart"
                + "\tend\tquote\tcue\n")
        .contains("minimus\tgluteus minimus\tinnervatedBy\tsuperior gluteal nerve\tasserted\t\t\t");
    assertThat(Myograph.run("extract", "--ontology", hip.ontology(), "-f", "jsonl", article).out())
        .contains("\"relation\" : \"innervatedBy\"", "\"start\" : 82");
    assertThat(Myograph.run("extract", "--ontology", hip.ontology(), "-f", "trig", article).out())
        .contains("myo:Evidence", "myo:innervatedBy")
        .doesNotContain("owl:Class");
  }

  @Test
  void exportHasThreeForms() {
    assertThat(hip.ask("data", "export", "-f", "ttl").out()).contains("myo:innervatedBy");
    assertThat(hip.ask("data", "export", "-f", "trig").out()).contains("graph/inferred");
    assertThat(hip.quads("data")).isSorted();
  }

  @Test
  void exportShowsAnOntologyInOnePageWithAndWithoutABuild() {
    String own = hip.ask("nowhere", "export", "-f", "html").out();
    assertThat(own).contains("id=\"id:gluteus-minimus\"").doesNotContain("id=\"id:soleus\"");
    Myograph built = Myograph.run("export", "-f", "html", "-d", hip.path("data"));
    assertThat(built.out()).isEqualTo(own);
    Myograph bundled = Myograph.run("export", "-f", "html", "-d", hip.path("nowhere"));
    assertThat(bundled.out()).contains("id=\"id:soleus\"");
    assertThat(bundled.err()).contains("showing the ontology in the jar");
    assertThat(Myograph.run("export", "-d", hip.path("nowhere")).code()).isEqualTo(66);
  }

  @Test
  void reviewFailsFromTheWantedSeverityOn() {
    Path article =
        hip.write("odd.txt", SmallHip.BOX.replace("Superior gluteal nerve", "Nerve of nobody"));
    hip.build("odd", article);
    Myograph lenient = hip.ask("odd", "review");
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).contains("odd (" + article + ")\n").contains("\nwarn  ");
    assertThat(hip.ask("odd", "review", "--fail-on", "warn").code()).isEqualTo(1);
    assertThat(hip.ask("odd", "review", "--fail-on", "none").code()).isZero();
  }

  @Test
  void completionNamesEveryCommand() {
    assertThat(Myograph.run("completion").out()).contains("build", "extract", "why", "serve");
  }

  @Test
  void aBusyPortIsOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int port = taken.getLocalPort();
      Myograph serve = hip.ask("data", "serve", "--port", String.valueOf(port));
      assertThat(serve.code()).isEqualTo(69);
      assertThat(serve.err())
          .startsWith("myograph: serving the build that is in ") // as this names an ontology too
          .endsWith(
              "\nmyograph: port "
                  + port
                  + " is in use; give another with --port, or 0 for any that is free\n");
    }
  }
}
