package org.myograph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.store.Build;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2ELProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The bundled build as classes, alone and merged with Uberon. */
class ClassViewTest {
  private static final Path UBERON =
      Path.of("../shared/ontologies/uberon/derived-uberon-composite-2026-04-01.obo.gz");
  private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();
  private static final String ID = "https://w3id.org/myograph/id/";
  private static final String MYO = "https://w3id.org/myograph/ontology#";
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final OWLClass MINIMUS = kind(ID + "gluteus-minimus");

  private static final OWLClassExpression ABDUCTS = some(MYO + "performs", ID + "abduction-of-hip");

  private static Build build;
  private static byte[] owl;
  private static byte[] obo;
  private static OWLOntology view;

  @BeforeAll
  static void build() throws OWLOntologyCreationException {
    build = BundledBuild.get();
    owl = written(Exporter.owl);
    obo = written(Exporter.obo);
    view = read(new ByteArrayInputStream(owl));
  }

  @Test
  void staysWithinOwl2El() {
    assertThat(new OWL2ELProfile().checkOntology(view).getViolations()).isEmpty();
  }

  @Test
  void saysEachFactByARelationOfObo() {
    assertThat(superClasses(view))
        .contains(
            kind(MYO + "Muscle"),
            some(OBO + "RO_0002005", ID + "superior-gluteal-nerve"),
            some(OBO + "RO_0002373", ID + "greater-trochanter-of-femur"),
            ABDUCTS);
  }

  @Test
  void quotesTheSentencesOfEachFact() {
    assertThat(
            view.subClassAxiomsForSubClass(MINIMUS)
                .filter(axiom -> axiom.getSuperClass().equals(ABDUCTS))
                .map(axiom -> axiom.annotations().map(ClassViewTest::words).toList()))
        .singleElement()
        .satisfies(
            quotes ->
                assertThat(quotes)
                    .isNotEmpty()
                    .allMatch(quote -> quote.matches("\".+\" bundled:articles/\\S+ \\d+-\\d+.*")));
  }

  @Test
  void infersAKindThatIsDefinedByAnAction() {
    OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(view);
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    assertThat(reasoner.getSuperClasses(MINIMUS).containsEntity(kind(MYO + "HipAbductor")))
        .isTrue();
    reasoner.dispose();
  }

  @Test
  void saysTheSameInObo() throws OWLOntologyCreationException {
    assertThat(new String(obo, StandardCharsets.UTF_8))
        .contains("name: gluteus minimus\n")
        .contains("relationship: RO:0002005 " + ID + "superior-gluteal-nerve {");
    OWLOntology read = read(new ByteArrayInputStream(obo));
    assertThat(superClasses(read)).containsAll(superClasses(view));
  }

  @Test
  void writesTheSameBytesEachTime() {
    assertThat(Arrays.equals(written(Exporter.owl), owl)).isTrue();
    assertThat(Arrays.equals(written(Exporter.obo), obo)).isTrue();
  }

  @Test
  void tellsUberonOfItsGluteusMinimusWhatUberonDoesNotSay() throws Exception {
    assumeTrue(Files.exists(UBERON), "there is no Uberon beside the project: " + UBERON);
    OWLOntology uberon;
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(UBERON))) {
      uberon = read(bytes);
    }
    OWLClass theirs = kind(OBO + "UBERON_0008521");
    OWLClassExpression innervated = some(OBO + "RO_0002005", ID + "superior-gluteal-nerve");
    OWLClass asked = kind("urn:x-asked");
    uberon.add(FACTORY.getOWLEquivalentClassesAxiom(asked, innervated));
    assertThat(isKindOf(uberon, theirs, asked)).isFalse();

    uberon.addAxioms(view.axioms());
    uberon.addAxioms(read(new ByteArrayInputStream(written(Exporter.bridge))).axioms());

    assertThat(isKindOf(uberon, theirs, asked)).isTrue();
    assertThat(isKindOf(uberon, theirs, kind(MYO + "HipAbductor"))).isTrue();
    OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(uberon);
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    reasoner.dispose();
  }

  private static boolean isKindOf(OWLOntology ontology, OWLClass lower, OWLClass upper) {
    OWLReasoner reasoner = new ElkReasonerFactory().createReasoner(ontology);
    boolean is = reasoner.getSuperClasses(lower).containsEntity(upper);
    reasoner.dispose();
    return is;
  }

  private static byte[] written(Exporter form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    form.write(build, bytes);
    return bytes.toByteArray();
  }

  private static OWLOntology read(InputStream bytes) throws OWLOntologyCreationException {
    return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(bytes);
  }

  private static Set<OWLClassExpression> superClasses(OWLOntology ontology) {
    return ontology
        .subClassAxiomsForSubClass(MINIMUS)
        .map(axiom -> axiom.getSuperClass())
        .collect(Collectors.toSet());
  }

  private static String words(OWLAnnotation annotation) {
    return annotation.getValue().asLiteral().orElseThrow().getLiteral();
  }

  private static OWLClass kind(String iri) {
    return FACTORY.getOWLClass(IRI.create(iri));
  }

  private static OWLClassExpression some(String relation, String kind) {
    return FACTORY.getOWLObjectSomeValuesFrom(
        FACTORY.getOWLObjectProperty(IRI.create(relation)), kind(kind));
  }
}
