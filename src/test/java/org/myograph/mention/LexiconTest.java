package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.ontology.Term;

class LexiconTest {
  private final Lexicon lexicon = new Lexicon();

  @Test
  void keepsTheLongestName() {
    lexicon.add("gluteus", term("group"));
    lexicon.add("gluteus medius tendon", term("tendon"));
    assertThat(found("gluteus medius tendon tear")).isEqualTo("gluteus medius tendon: tendon");
    assertThat(found("gluteus medius tear")).isEqualTo("gluteus: group");
    assertThat(found("medius")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abduction of hip, abduction of the hip",
    "abduction of hip, Abductions of a hip",
    "medial rotation, medial (internal) rotation",
    "medial rotation, medial ( or internal ) rotation",
    "fiber layer, fibre layers",
  })
  void readsOverArticlesBracketsAndForms(String name, String text) {
    lexicon.add(name, term("x"));
    assertThat(found(text)).isEqualTo(text + ": x");
  }

  @ParameterizedTest
  @CsvSource({
    "abduction of hip, abduction hip",
    "abduction of hip, abduction of its hip",
    "medial rotation, medial the rotation",
    "medial rotation, medial (not so very internal) rotation",
    "medial rotation, 'medial, rotation'",
    "medial rotation, medial",
  })
  void readsOverNothingElse(String name, String text) {
    lexicon.add(name, term("x"));
    assertThat(found(text)).isEmpty();
  }

  @Test
  void readsCodesInUpperCaseOnly() {
    lexicon.add("PRP", term("plasma"));
    lexicon.add("L5", term("root"));
    assertThat(found("PRP")).isEqualTo("PRP: plasma");
    assertThat(found("prp")).isEmpty();
    assertThat(found("l5")).isEmpty();
    assertThat(lexicon.meanings(Tokens.numbers("prp")))
        .extracting(Term::slug)
        .containsExactly("plasma");
  }

  @Test
  void readsAnExactNameInItsOwnFormOnly() {
    lexicon.addExactly("running", term("sport"));
    assertThat(found("Running")).isEqualTo("Running: sport");
    assertThat(found("runs")).isEmpty();
  }

  @Test
  void keepsAllMeaningsOfAName() {
    lexicon.add("biceps", term("arm"));
    lexicon.add("biceps", term("thigh"));
    assertThat(lexicon.meanings(Tokens.numbers("Biceps")))
        .extracting(Term::slug)
        .containsExactlyInAnyOrder("arm", "thigh");
    assertThat(lexicon.meanings(Tokens.numbers("triceps"))).isEmpty();
  }

  @Test
  void prefersThePageToTheOntologyForTheSameWords() {
    lexicon.add("medius", term("ontology"));
    lexicon.add("medius tendon", term("longer"));
    Lexicon page = new Lexicon(lexicon, meanings -> meanings);
    page.add("medius", term("page"));
    assertThat(found(page, "medius")).isEqualTo("medius: page");
    assertThat(found(page, "medius tendon")).isEqualTo("medius tendon: longer");
    assertThat(found("medius")).isEqualTo("medius: ontology");
  }

  private String found(String text) {
    return found(lexicon, text);
  }

  private static String found(Lexicon lexicon, String text) {
    Token[] tokens = Tokens.of(text);
    return lexicon
        .longest(tokens, 0)
        .map(
            match ->
                text.substring(0, tokens[match.to() - 1].span().end())
                    + ": "
                    + match.terms().get(0).slug())
        .orElse("");
  }

  private static Term term(String slug) {
    return new Term(slug, slug, "Muscle", List.of(slug), Term.Status.REFERENCE, List.of());
  }
}
