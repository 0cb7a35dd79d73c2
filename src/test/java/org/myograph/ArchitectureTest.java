package org.myograph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps the packages in the order in which data flows through them. */
class ArchitectureTest {

  /** A package may use the packages named before it, and no others of ours. */
  static final List<String> FLOW =
      List.of(
          "article",
          "ontology",
          "mention",
          "statement",
          "link",
          "graph",
          "reason",
          "review",
          "store",
          "query",
          "release",
          "pipeline",
          "server",
          "cli");

  private static final JavaClasses MYOGRAPH =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.myograph");

  @Test
  void everyClassHasAPlaceInTheFlow() {
    classes().should().resideInAnyPackage(packages(FLOW)).check(MYOGRAPH);
  }

  @ParameterizedTest
  @FieldSource("FLOW")
  void dataFlowsOneWay(String name) {
    classes()
        .that()
        .resideInAPackage("org.myograph." + name)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage(packages(FLOW.subList(FLOW.indexOf(name), FLOW.size())))
        .allowEmptyShould(true)
        .check(MYOGRAPH);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.jena..,          ontology graph reason review store query release pipeline server",
    "org.apache.jena.tdb2..,     store",
    "org.apache.lucene..,        store",
    "org.apache.jena.fuseki..,   server",
    "org.apache.jena.shacl..,    review",
    "org.semanticweb..,          reason link release",
    "org.apache.commons.compress.., article",
    "picocli..,                  cli",
  })
  void librariesStayWhereTheyBelong(String library, String users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of(users.split(" "))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(MYOGRAPH);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.myograph.cli")
        .should(ACCESS_STANDARD_STREAMS)
        .allowEmptyShould(true)
        .check(MYOGRAPH);
  }

  @Test
  void exceptionsSayWhatWentWrong() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(MYOGRAPH);
  }

  private static String[] packages(List<String> names) {
    return names.stream().map("org.myograph."::concat).toArray(String[]::new);
  }
}
