package org.myograph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.article.Bundle;

class NamedQueryTest {
  private static final Queries QUERIES =
      new Queries(
          Bundle.files("queries", ".rq").entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.UTF_8))));

  private final Knowledge knowledge = new Knowledge(Hip.dataset());

  static Stream<String> names() {
    return QUERIES.all().stream().map(NamedQuery::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyQueryParsesAndIsAQuestion(String name) {
    NamedQuery query = QUERIES.named(name);
    assertThat(query.query().isSelectType()).isTrue();
    assertThat(query.question()).endsWith("?");
  }

  @ParameterizedTest
  @CsvSource({
    "nerve,       nerve=superior gluteal nerve,      'gluteus minimus  superior gluteal nerve'",
    "root,        root=l5,                           'gluteus minimus  has, through its nerve, the root'",
    "attachment,  bone=Ilium,                        'gluteus minimus  has origin  gluteal surface'",
    "movers,      action=abduction-of-hip,           'gluteus minimus  superior gluteal nerve'",
    "lesion,      site=superior gluteal nerve,       'gluteus minimus  wholly  innervated by'",
    "deficit,     site=superior gluteal nerve,       'abduction of hip  weakened or lost  gluteus minimus (wholly)'",
    "condition,   condition=gluteal tendinopathy,    'treated by  rest'",
    "artery,      artery=superior gluteal artery,    'gluteus minimus  superior gluteal artery  hedged'",
    "muscle,      muscle=gmin,                       'gluteus minimus  also known as  least gluteal'",
    "facts,       thing=gluteus minimus,             'innervated by  superior gluteal nerve  stated'",
  })
  void answers(String name, String value, String row) {
    String[] parts = value.split("=");
    String table =
        Format.TABLE.write(knowledge.ask(QUERIES.named(name), Map.of(parts[0], parts[1])));
    assertThat(table.replaceAll(" {2,}", "  ")).contains(row);
  }

  @Test
  void tellsWhatItMeansThatThereIsNoRow() {
    NamedQuery lesion = QUERIES.named("lesion");
    Map<String, String> ofBlood = Map.of("site", "superior gluteal artery");
    assertThat(lesion.none(knowledge.ask(lesion, ofBlood), ofBlood))
        .isEqualTo("no article read names a muscle that superior gluteal artery reaches");
    Map<String, String> ofNerve = Map.of("site", "superior gluteal nerve");
    assertThat(lesion.none(knowledge.ask(lesion, ofNerve), ofNerve)).isEmpty();
  }

  @Test
  void listsWhatIsOnlySupposed() {
    String csv = Format.CSV.write(knowledge.ask(QUERIES.named("uncertain"), Map.of()));
    assertThat(csv.lines()).hasSize(2).last().asString().startsWith("hedged,").contains("may help");
  }

  @Test
  void listsWhatIsUnknown() {
    String table = Format.TABLE.write(knowledge.ask(QUERIES.named("unknown"), Map.of()));
    assertThat(table)
        .contains("has insertion", "has spinal root", "supplied by")
        .doesNotContain("has origin", "performs");
  }

  @Test
  void takesAnIriForAName() {
    Map<String, String> values = Map.of("root", "https://w3id.org/myograph/id/L5");
    assertThat(Format.TABLE.write(knowledge.ask(QUERIES.named("root"), values)))
        .contains("gluteus minimus");
  }

  @Test
  void suggestsTheNearestName() {
    NamedQuery muscle = QUERIES.named("muscle");
    assertThatThrownBy(() -> knowledge.ask(muscle, Map.of("muscle", "gluteus minimis")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "no muscle is called 'gluteus minimis'; nearest: gluteus minimus, gluteus medius");
  }

  @Test
  void aThingOfAnotherKindDoesNotFit() {
    NamedQuery muscle = QUERIES.named("muscle");
    assertThatThrownBy(() -> knowledge.ask(muscle, Map.of("muscle", "ilium")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("no muscle is called 'ilium'");
  }

  @Test
  void valuesThatDoNotGoTogetherAreRefusedInTheWordsOfTheQuestion() {
    String head = "# title: t\n# question: t?\n# param: a text \"a\" \"\"\n";
    String require = "# require: \"'{a}' is not b\" FILTER(!BOUND(?a) || ?a = \"b\")\n";
    NamedQuery text = NamedQuery.parse("t", head + require + "SELECT ?a {}");
    assertThat(knowledge.ask(text, Map.of())).isNotNull();
    assertThat(knowledge.ask(text, Map.of("a", "b"))).isNotNull();
    assertThatThrownBy(() -> knowledge.ask(text, Map.of("a", "c")))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("'c' is not b");
    assertThatThrownBy(() -> NamedQuery.parse("t", head + "# require: FILTER(?a)\nSELECT ?a {}"))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessageContaining("is not \"MESSAGE\" PATTERN");
  }

  @Test
  void valuesAreNeverReadAsSparql() {
    NamedQuery text =
        NamedQuery.parse(
            "t",
            "# title: t\n# question: t?\n# param: t text \"text\"\nSELECT ?t ?s { BIND(1 AS ?s) }");
    String hostile = "\" } ; DROP ALL # <x> ?s";
    Answer.Rows rows = (Answer.Rows) knowledge.ask(text, Map.of("t", hostile));
    assertThat(rows.rows().get(0).get("t").getLiteralLexicalForm()).isEqualTo(hostile);
  }

  @Test
  void aBlankIsNotCalledAsWhatARequestSaysBesideIt() {
    assertThatThrownBy(
            () ->
                NamedQuery.parse(
                    "t", "# title: t\n# question: t?\n# param: page text \"t\"\nASK {}"))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessageContaining("t.rq: 'page'");
  }

  @Test
  void valuesReachTripleTermsAndFiltersAndInnerQueries() {
    NamedQuery nested =
        NamedQuery.parse(
            "n",
            """
            # title: n
            # question: n?
            # param: thing Thing "thing"
            SELECT (COUNT(*) AS ?n)
            WHERE {
              ?evidence rdf:reifies <<( ?thing ?relation ?object )>> .
              FILTER NOT EXISTS { ?evidence rdf:reifies <<( ?thing myo:performs ?object )>> }
              { SELECT ?other { ?thing myo:treatedBy ?other } }
            }
            """);
    Map<String, String> values = Map.of("thing", "gluteal tendinopathy");
    assertThat(Format.CSV.write(knowledge.ask(nested, values))).isEqualTo("n\n1\n");
  }

  @Test
  void aBlankWithoutDefaultMustBeFilled() {
    NamedQuery text =
        NamedQuery.parse("t", "# title: t\n# question: t?\n# param: t text \"a text\"\nASK {}");
    assertThatThrownBy(() -> knowledge.ask(text, Map.of()))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("'t' needs a text: give t=...");
  }

  @Test
  void numbersAreNumbers() {
    NamedQuery number =
        NamedQuery.parse(
            "n",
            "# title: n\n# question: n?\n# param: n number \"number\" \"3\"\nSELECT (?n + 1 AS ?m) {}");
    assertThat(Format.CSV.write(knowledge.ask(number, Map.of()))).isEqualTo("m\n4\n");
    assertThat(Format.CSV.write(knowledge.ask(number, Map.of("n", "-2.5")))).isEqualTo("m\n-1.5\n");
    assertThatThrownBy(() -> knowledge.ask(number, Map.of("n", "three")))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageContaining("'three' for 'n' is not a number");
  }

  @Test
  void aHeadWithoutQuestionIsRefused() {
    assertThatThrownBy(() -> NamedQuery.parse("x", "# title: x\nASK {}"))
        .isInstanceOf(MalformedQueryException.class)
        .hasMessage("x.rq: needs one line '# question: ...' at its head, has 0");
  }

  @Test
  void suggestsTheNearestQueryAndTheParametersThatThereAre() {
    assertThatThrownBy(() -> QUERIES.named("mucsle")).hasMessageContaining("nearest: muscle");
    NamedQuery muscle = QUERIES.named("muscle");
    assertThatThrownBy(() -> knowledge.ask(muscle, Map.of("nerve", "x")))
        .hasMessage("'muscle' has no parameter 'nerve'; it has: muscle");
  }
}
