package org.myograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.statement.Shares;

class FullTextTest {
  private static final String QUADS =
      """
      PREFIX id: <https://w3id.org/myograph/id/>
      PREFIX myo: <https://w3id.org/myograph/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      GRAPH <https://w3id.org/myograph/graph/ontology> {
        myo:latinName myo:nameScope <http://www.geneontology.org/formats/oboInOwl#hasExactSynonym> .
        id:soleus rdfs:label "soleus" ; skos:altLabel "Sohlenmuskel"@de .
        id:gluteus-minimus rdfs:label "gluteus minimus" ; myo:latinName "musculus glutæus minimus" .
      }
      GRAPH <https://w3id.org/myograph/graph/inferred> { id:soleus rdfs:label "soleus" . }
      GRAPH <https://w3id.org/myograph/graph/article/x> {
        id:evidence oa:exact "The soleus raises the heel." .
      }
      """;

  @TempDir private Path folder;
  private Build build;

  @BeforeEach
  void publish() {
    DatasetGraph quads = DatasetGraphFactory.create();
    RDFParser.fromString(QUADS, Lang.TRIG).parse(quads);
    Publisher.publish(folder, quads, Manifest.of("0", "now", List.of(), Map.of(), Shares.NONE));
    build = Build.open(folder);
  }

  @AfterEach
  void close() {
    build.close();
  }

  private List<String> found(String search) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX oa: <http://www.w3.org/ns/oa#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?thing ?text { (?thing ?score ?text) text:query %s }".formatted(search);
    return Txn.calculateRead(
        build.dataset(),
        () -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec run = QueryExec.dataset(build.dataset()).query(query).build()) {
            run.select()
                .forEachRemaining(
                    row ->
                        rows.add(
                            row.get("thing").getURI().replaceAll(".*/", "")
                                + " "
                                + row.get("text")));
          }
          return rows;
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "soleus"                 | soleus "soleus"
          "SOLEUS"                 | soleus "soleus"
          "sohlen*"                | soleus "Sohlenmuskel"@de
          "glutaeus"               | gluteus-minimus "musculus glutæus minimus"
          "glutius~ AND musculus"  | gluteus-minimus "musculus glutæus minimus"
          (oa:exact "heel")        | evidence "The soleus raises the heel."
          (skos:altLabel "s*")     | soleus "Sohlenmuskel"@de
          (rdfs:label "s*" 1)      | soleus "soleus"
          (oa:exact skos:altLabel "sohlenmuskel") | soleus "Sohlenmuskel"@de
          """)
  void findsThingsByWordsOfTheirNamesAndEvidenceByItsWords(String search, String row) {
    assertThat(found(search)).containsExactly(row);
  }

  @Test
  void findsNoNameByTheWordsOfAQuote() {
    assertThat(found("'heel'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"glut (", "/(a|b)*[ab]{1,900}c/", "/a{99999999}/", "a:b:c", "["})
  void tellsInOneLineWhatItCannotSearchFor(String words) {
    assertThatThrownBy(() -> found("'" + words + "'"))
        .isInstanceOf(QueryParseException.class)
        .message()
        .startsWith("text:query cannot search for this: ")
        .doesNotContain("\n", "Was expecting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          glut* AND        | it ends where a word is missing, or a bracket is not closed; write for
          (glut            | it ends where a word is missing, or a bracket is not closed; write for
          glut* AND ) OR   | ")" is out of place at letter 11; write for
          AND glut         | "AND" is out of place at letter 1; write for
          *eus AND OR      | "OR" is out of place at letter 10; write for
          a:b:c            | ":" is out of place at letter 4; write for
          "glut            | a " or / is not closed, or a \\ stands at the end; write for
          ` `              | there are no words; write for
          /[/              | what stands between / and / is no pattern: unexpected end-of-string
          `/(a|b)*[ab]{1,900}c/` | what stands between / and / is too hard
          """)
  void tellsWhatIsWrongWithTheWordsAsTheirWriterSeesIt(String words, String wrong) {
    for (String search : List.of("'''%s'''", "(oa:exact '''%s''')")) {
      assertThatThrownBy(() -> found(search.formatted(words)))
          .isInstanceOf(QueryParseException.class)
          .message()
          .startsWith("text:query cannot search for this: " + wrong);
    }
  }

  @Test
  void refusesAPropertyOfWhichItHasNoWords() {
    assertThatThrownBy(() -> found("(rdfs:comment 'soleus')"))
        .isInstanceOf(QueryParseException.class)
        .message()
        .contains("no words stand under <http://www.w3.org/2000/01/rdf-schema#comment>; name one")
        .contains("core#altLabel>", "oa#exact>", "latinName>")
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(oa:exact 'heel' 'highlight:m:2000000000')",
        "('soleus' 'highlight:s:(a+)+ | e:b')",
      })
  void makesNoHighlightsWhichNothingBounds(String search) {
    assertThatThrownBy(() -> found(search))
        .isInstanceOf(QueryParseException.class)
        .hasMessageEndingWith("it cannot highlight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "/((", "+("})
  void refusesWordsThatAreNestedTooDeep(String opening) {
    assertThatThrownBy(() -> found("'" + opening.repeat(50_000) + "'"))
        .isInstanceOf(QueryParseException.class)
        .message()
        .hasSizeLessThan(300);
  }

  @Test
  void findsWordsAlsoAfterTwoMoreBuildsHaveTakenThePlaceOfItsOwn() {
    for (String name : List.of("gracilis", "sartorius")) {
      DatasetGraph other = DatasetGraphFactory.create();
      RDFParser.fromString(QUADS.replace("soleus", name), Lang.TRIG).parse(other);
      Publisher.publish(folder, other, Manifest.of("0", "now", List.of(), Map.of(), Shares.NONE));
    }
    assertThat(build.folder()).doesNotExist();
    assertThat(found("'soleus'")).containsExactly("soleus \"soleus\"");
    assertThat(build.folder()).doesNotExist();
  }

  @Test
  void saysThatABuildOfBeforeIsToBeMadeAgain() throws IOException {
    new Tree(build.folder().resolve("words")).delete();
    Files.delete(build.folder().resolve("words.sha256"));
    assertThatThrownBy(() -> Build.open(folder))
        .isInstanceOf(DamagedBuildException.class)
        .hasMessageEndingWith("built by an earlier version; build again");
  }

  @Test
  void refusesMoreWordsThanItCanSearchForAtOnce() {
    assertThatThrownBy(() -> found("'" + "a b c d e ".repeat(500) + "'"))
        .isInstanceOf(QueryParseException.class)
        .message()
        .doesNotContain("\n")
        .hasSizeLessThan(300);
  }
}
