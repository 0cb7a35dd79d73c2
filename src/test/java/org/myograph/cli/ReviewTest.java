package org.myograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the review finds in an ontology in which one fault is planted, below the prefixes. */
class ReviewTest {
  @TempDir private Path folder;
  private SmallHip hip;

  @BeforeEach
  void prepare() {
    hip = new SmallHip(folder);
  }

  private Myograph review(String turtle) {
    hip.turtle("planted.ttl", turtle);
    return review();
  }

  private Myograph review(Object... options) {
    Stream<Object> words = Stream.of("review", "--ontology-only", "--ontology", hip.ontology());
    return Myograph.run(Stream.concat(words, Stream.of(options)).toArray());
  }

  /** What is wrong or missing; what may be wanted is passed over. */
  private static List<String> findings(Myograph review) {
    return review.out().lines().filter(line -> line.matches("(error|warn) .*")).toList();
  }

  @Test
  void aSoundOntologyAloneHasNothingAtAll() {
    Myograph review = review("--fail-on", "warn");
    assertThat(review.code()).isZero();
    assertThat(findings(review)).isEmpty();
    assertThat(review.err()).isEmpty();
  }

  @Test
  void aFolderThatIsNamedMustHoldABuild() {
    Myograph review = hip.ask("nothing", "review");
    assertThat(review.code()).isEqualTo(66);
    assertThat(review.err())
        .isEqualTo(
            "myograph: %1$s: no build here; run: myograph build -o %1$s\n"
                .formatted(folder.resolve("nothing")));
    assertThat(review.out()).isEmpty();
  }

  @Test
  void anOntologyFolderThatIsNamedMustBeThere() {
    Myograph review = Myograph.run("review", "--ontology-only", "--ontology", hip.path("nowhere"));
    assertThat(review.code()).isEqualTo(66);
    assertThat(review.err())
        .isEqualTo(
            "myograph: " + hip.path("nowhere") + ": no such folder; name an ontology folder\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:gluteus-medius a myo:Nerve ."
            + "| planted.ttl:6, terms.ttl:7: gluteus medius cannot be both muscle and nerve;"
            + " drop one of the classes",
        "id:x a myo:CranialNerve , myo:Sign ; rdfs:label \"x\" ."
            + "| planted.ttl:6: x cannot be both cranial nerve and sign; drop one of the classes",
        "id:x rdfs:label \"x\" . | planted.ttl:6: x has no class; say what it is",
        "id:x a myo:Nerv ; rdfs:label \"x\" ."
            + "| planted.ttl:6: x is of the unknown class myo:Nerv; mend its name or declare it",
        "id:x a myo:Vein ; rdfs:label \"x\" ; myo:branchOf id:y ."
            + "| planted.ttl:6: x is a branch of id:y, which nobody declares;"
            + " mend its name or declare it",
        "id:x a myo:Nerve ; rdfs:label \"x\" ; myo:branchOf id:x ."
            + "| planted.ttl:6: x is a branch of x; drop one of these",
        "id:x a myo:Nerve ; rdfs:label \"x\" ; myo:branchOf id:y ."
            + " id:y a myo:Nerve ; rdfs:label \"y\" ; myo:branchOf id:x ."
            + "| planted.ttl:6: x is a branch of y, y is a branch of x; drop one of these",
        "id:x a myo:Nerve ; rdfs:label \"nerve of nobody\" ."
            + "| planted.ttl:6: nerve of nobody has no root; add myo:hasRoot or myo:branchOf",
        "id:x a myo:NervePlexus ; rdfs:label \"x\" ; myo:partOf id:hip ."
            + "| planted.ttl:6: x has no root; add myo:hasRoot or myo:branchOf",
        "id:x a myo:Muscle ; rdfs:label \"x\" ; myo:formerName \"Gluteus medius\" ."
            + "| terms.ttl:7: \"gluteus medius\" is a name of id:gluteus-medius and id:x;"
            + " make it a myo:sharedName of all but one",
        "id:x a myo:Muscle ; rdfs:label \"gluteus medius\" ."
            + "| terms.ttl:7: \"gluteus medius\" is the label of id:gluteus-medius and id:x;"
            + " label all but one otherwise",
        "id:x a myo:Muscle ; rdfs:label \"x\" ; myo:abbreviation \"L5\" ."
            + "| terms.ttl:11: \"L5\" is a name of id:L5 and id:x;"
            + " make it a myo:sharedName of all but one",
        "myo:x a owl:Class ; rdfs:label \"x\" ."
            + "| planted.ttl:6: myo:x has no definition; add skos:definition",
        "myo:x a owl:Class ; rdfs:label \"x\" ; skos:definition \"X.\" ."
            + " myo:y a owl:Class ; rdfs:label \"x\" ; skos:definition \"Y.\" ."
            + "| planted.ttl:6: \"x\" is the label of myo:x and myo:y;"
            + " label all but one otherwise",
        "myo:x a owl:DatatypeProperty ; rdfs:label \"x\" ."
            + "| planted.ttl:6: myo:x has no definition; add skos:definition",
      })
  void anErrorFailsByOneLineThatNamesFileAndTerm(String turtle, String line) {
    Myograph review = review(turtle);
    assertThat(findings(review)).containsExactly("error  " + line);
    assertThat(review.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:x a myo:Movement ; rdfs:label \"x\" ; myo:withoutOpposite true ."
            + "| x has no joint; add myo:atJoint or myo:withoutJoint true",
        "id:x a myo:Movement ; rdfs:label \"x\" ; myo:withoutJoint true ."
            + "| x has no opposite; add myo:opposite or myo:withoutOpposite true",
        "id:x a myo:MusclePart ; rdfs:label \"x\" . | x has no whole; add myo:partOf",
        "id:x a myo:BoneFeature ; rdfs:label \"x\" . | x has no whole; add myo:partOf",
        "id:x a myo:Bone ; rdfs:label \"x\" ; myo:sharedName \"y\" ."
            + "| x shares its name \"y\" with nothing; make it a skos:altLabel",
      })
  void aWarningIsOneLineAndFailsOnlyWhereWanted(String turtle, String message) {
    Myograph review = review(turtle);
    assertThat(findings(review)).containsExactly("warn  planted.ttl:6: " + message);
    assertThat(review.code()).isZero();
    assertThat(review("--fail-on", "warn").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id:x a myo:Nerve ; rdfs:label \"x\" ; myo:generic true .",
        "id:x a myo:CranialNerve ; rdfs:label \"x\" .",
        "id:x a myo:Nerve ; rdfs:label \"x\" ; myo:branchOf id:y ."
            + " id:y a myo:NervePlexus ; rdfs:label \"y\" ; myo:partOf id:z ."
            + " id:z a myo:CranialNerve ; rdfs:label \"z\" .",
        "id:x a myo:Movement ; rdfs:label \"x\" ; myo:withoutJoint true ; myo:opposite id:y ."
            + " id:y a myo:Movement ; rdfs:label \"y\" ; myo:withoutJoint true .",
        "id:x a myo:MusclePart ; rdfs:label \"x\" ; myo:partOf id:gluteus-medius .",
        "id:x a myo:Muscle ; rdfs:label \"x\" ; myo:sharedName \"gluteus medius\" .",
        "id:x a myo:Bone ; rdfs:label \"x\" ; myo:sharedName \"spine\" ."
            + " id:y a myo:Bone ; rdfs:label \"y\" ; myo:sharedName \"Spine\" , \"x\" .",
        "id:x a myo:Bone ; rdfs:label \"x\" ; myo:abbreviation \"HIP\" .",
        "id:x a myo:Bone ; rdfs:label \"x\" ; myo:broadName \"hip\" ; myo:formerName \"X\" .",
      })
  void whatIsMarkedOrComplete(String turtle) {
    assertThat(findings(review(turtle))).isEmpty();
  }

  @Test
  void whatNothingUsesIsToldAndNeverFails() {
    String turtle = "myo:Odd a owl:Class ; rdfs:label \"odd\" ; skos:definition \"Odd.\" .";
    hip.turtle("planted.ttl", turtle);
    Myograph review = review("--fail-on", "warn");
    assertThat(review.out())
        .contains("info  planted.ttl:6: myo:Odd is used by nothing; drop it if nothing will\n");
    assertThat(review.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:x a myo:Vein . | error  planted.ttl:6: x has not just one label;"
            + " give it one rdfs:label and other names as skos:altLabel",
        "id:x a myo:Vein ; rdfs:label \"x\" , \"y\" . | error  planted.ttl:6: x has not just one"
            + " label; give it one rdfs:label and other names as skos:altLabel",
        "id:x a myo:Vein ; rdfs:label \"x\"@la . | error  planted.ttl:6: x has a label that is not"
            + " English; make it a skos:altLabel and give an English rdfs:label",
        "id:x a myo:Muscle ; rdfs:label \"Big muscle\" . | warn  planted.ttl:6: Big muscle has a"
            + " label that begins with a capital; write it small unless it is a person's",
        "id:gluteus-medius myo:innervatedBy id:superior-gluteal-nerve . | error  terms.ttl:7:"
            + " gluteus medius has an attachment, action, nerve, artery or companion;"
            + " leave that to articles",
        "id:gluteus-medius myo:memberOf id:hip . | error  terms.ttl:7: gluteus medius is a member"
            + " of hip, which is no muscle group; name a myo:MuscleGroup in myo:memberOf",
        "id:x a myo:MusclePart ; rdfs:label \"x\" ; myo:partOf id:hip . | error  planted.ttl:6: x"
            + " is part of hip, which is no muscle; name its muscle in myo:partOf",
        "id:superior-gluteal-nerve myo:branchOf id:hip . | error  terms.ttl:8: superior gluteal"
            + " nerve is a branch of hip, which is no nerve;"
            + " name a nerve, plexus or root in myo:branchOf",
        "id:superior-gluteal-nerve myo:hasRoot id:hip . | error  terms.ttl:8: superior gluteal"
            + " nerve has the root hip, which is no spinal root;"
            + " name a myo:SpinalRoot in myo:hasRoot",
        "id:superior-gluteal-artery myo:branchOf id:L5 . | error  terms.ttl:10: superior gluteal"
            + " artery is a branch of L5, which is no artery; name an artery in myo:branchOf",
        "id:abduction-of-hip myo:atJoint id:hip . | error  terms.ttl:16: abduction of hip takes"
            + " place at hip, which is no joint; name a joint in myo:atJoint",
        "id:abduction-of-hip myo:movementKind id:x . id:x a myo:Stabilization ; rdfs:label \"x\" ."
            + "| warn  terms.ttl:16: abduction of hip is of more than one kind;"
            + " keep the one that its label names in myo:movementKind",
      })
  void shapesAreAskedWhereTheOntologyHasThem(String turtle, String line) {
    hip.copy("shapes");
    assertThat(findings(review(turtle))).containsExactly(line);
  }

  @Test
  void noShapesAreAskedWhereThereAreNone() {
    assertThat(findings(review("id:x a myo:Vein ; rdfs:label \"x\" , \"y\" ."))).isEmpty();
  }

  @Test
  void aShapeThatIsNoneNamesTheCure() {
    hip.copy("shapes");
    hip.write(
        "ontology/shapes/odd.ttl",
        "@prefix sh: <http://www.w3.org/ns/shacl#> . <http://x.org/> a sh:NodeShape ; sh:property 1 .");
    Myograph review = review();
    assertThat(review.code()).isEqualTo(65);
    assertThat(review.err()).startsWith("myograph: shapes: ").contains("mend the shape");
    assertThat(review.err().lines()).hasSize(1);
  }

  @Test
  void aContradictionIsToldBesideTheReviewOfAnOlderBuild() {
    hip.copy("shapes");
    hip.build("data", hip.article("minimus.txt", SmallHip.ABDUCTS));
    Myograph sound = hip.ask("data", "review", "--fail-on", "warn");
    assertThat(sound.code()).isZero();
    assertThat(sound.err()).isEmpty();
    hip.turtle("planted.ttl", "id:gluteus-medius a myo:Nerve .");
    Myograph review = hip.ask("data", "review");
    assertThat(review.code()).isEqualTo(1);
    assertThat(findings(review))
        .singleElement()
        .asString()
        .contains("gluteus medius cannot be both muscle and nerve");
    assertThat(review.out())
        .contains("1 article: 2 asserted, 0 hedged, 0 negated, 0 unknown names\n");
  }
}
