package org.myograph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One construct of OWL at a time: schema, facts, and all that follows. */
class FeaturesTest {
  static Stream<Arguments> features() {
    return Stream.of(
        feature("sub-class", "myo:A rdfs:subClassOf myo:B .", "id:a a myo:A .", "id:a a myo:B ."),
        feature(
            "union on the left",
            "[] a owl:Class ; owl:unionOf ( myo:A myo:B ) ; rdfs:subClassOf myo:C .",
            "id:a a myo:B .",
            "id:a a myo:C ."),
        feature(
            "some value of a class",
            "[] a owl:Restriction ; owl:onProperty myo:p ; owl:someValuesFrom myo:A ; rdfs:subClassOf myo:B .",
            "id:a myo:p id:b . id:b a myo:A . id:c myo:p id:a .",
            "id:a a myo:B ."),
        feature(
            "a fixed value, both ways",
            "myo:A owl:equivalentClass [ a owl:Restriction ; owl:onProperty myo:p ; owl:hasValue id:v ] .",
            "id:a a myo:A . id:b myo:p id:v . id:c myo:p id:a .",
            "id:a myo:p id:v . id:b a myo:A ."),
        feature(
            "all values of a class",
            "myo:A rdfs:subClassOf [ a owl:Restriction ; owl:onProperty myo:p ; owl:allValuesFrom myo:B ] .",
            "id:a a myo:A ; myo:p id:b . id:c myo:p id:d .",
            "id:b a myo:B ."),
        feature(
            "conjunction on the right",
            "myo:A rdfs:subClassOf [ a owl:Class ; owl:intersectionOf ( myo:B myo:C ) ] .",
            "id:a a myo:A .",
            "id:a a myo:B , myo:C ."),
        feature(
            "equivalent relations",
            "myo:p owl:equivalentProperty myo:q .",
            "id:a myo:p id:b . id:c myo:q id:d .",
            "id:a myo:q id:b . id:c myo:p id:d ."),
        feature(
            "domain and range",
            "myo:p rdfs:domain myo:A ; rdfs:range myo:B .",
            "id:a myo:p id:b .",
            "id:a a myo:A . id:b a myo:B ."),
        feature(
            "chain of three with an inverse in it",
            "myo:r owl:propertyChainAxiom ( myo:p [ owl:inverseOf myo:q ] myo:p ) .",
            "id:a myo:p id:b . id:c myo:q id:b . id:c myo:p id:d . id:b myo:q id:d .",
            "id:a myo:r id:d ."),
        feature(
            "what HermiT alone can see",
            """
            myo:A rdfs:subClassOf [ a owl:Class ; owl:unionOf ( myo:B myo:C ) ] .
            myo:B rdfs:subClassOf myo:D . myo:C rdfs:subClassOf myo:D .
            """,
            "id:a a myo:A .",
            "id:a a myo:D ."));
  }

  private static Arguments feature(String name, String schema, String facts, String entailed) {
    return Arguments.of(name, schema, facts, entailed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void derivesExactly(String name, String schema, String facts, String entailed) {
    Closure closure = reasoner(schema).close(Schema.facts(facts));
    Set<Triple> found =
        closure.inferences().stream().map(Inference::conclusion).collect(Collectors.toSet());
    assertThat(found).isEqualTo(Schema.facts(entailed));
    assertThat(closure.contradictions()).isEmpty();
  }

  static Stream<Arguments> clashes() {
    return Stream.of(
        Arguments.of(
            "disjoint classes", "myo:A owl:disjointWith myo:B .", "id:a a myo:A , myo:B ."),
        Arguments.of(
            "complement",
            "myo:A rdfs:subClassOf [ a owl:Class ; owl:complementOf myo:B ] .",
            "id:a a myo:A , myo:B ."),
        Arguments.of(
            "no value at all",
            "myo:A rdfs:subClassOf [ a owl:Restriction ; owl:onProperty myo:p ; owl:maxCardinality 0 ] .",
            "id:a a myo:A ; myo:p id:b ."),
        Arguments.of(
            "asymmetric",
            "myo:p a owl:AsymmetricProperty .",
            "id:a myo:p id:b . id:b myo:p id:a ."),
        Arguments.of("irreflexive", "myo:p a owl:IrreflexiveProperty .", "id:a myo:p id:a ."),
        Arguments.of(
            "disjoint relations",
            "myo:p owl:propertyDisjointWith myo:q .",
            "id:a myo:p id:b ; myo:q id:b ."),
        Arguments.of(
            "range of other kinds",
            """
            myo:p rdfs:range [ a owl:Class ; owl:unionOf ( myo:A myo:B ) ] .
            [] a owl:AllDisjointClasses ; owl:members ( myo:A myo:B myo:C ) .
            """,
            "id:a myo:p id:c . id:c a myo:C ."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clashes")
  void findsTheContradiction(String name, String schema, String facts) {
    Set<Triple> all = Schema.facts(facts);
    assertThat(reasoner(schema).close(all).contradictions())
        .singleElement()
        .satisfies(clash -> assertThat(clash.premises()).containsExactlyInAnyOrderElementsOf(all));
    Triple first = all.iterator().next();
    assertThat(reasoner(schema).close(Set.of(first)).contradictions().isEmpty())
        .isEqualTo(all.size() > 1);
  }

  private static Reasoner reasoner(String schema) {
    return Schema.reasoner(
        """
        myo:A a owl:Class . myo:B a owl:Class . myo:C a owl:Class . myo:D a owl:Class .
        myo:p a owl:ObjectProperty . myo:q a owl:ObjectProperty . myo:r a owl:ObjectProperty .
        """
            + schema);
  }
}
