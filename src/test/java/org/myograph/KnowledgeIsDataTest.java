package org.myograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.ontology.Ontology;

/** Keeps names of the domain in Turtle and out of Java. */
class KnowledgeIsDataTest {
  /** Comments and characters are matched to be passed over, strings to be looked at. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "//[^\\n]*|(?s:/\\*.*?\\*/)|'(?:\\\\.|[^'\\\\])+'"
              + "|\"\"\"(?<block>(?s:.*?))\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\])*)\"");

  private static final int LONGEST_COMMON_WORD = 6;

  @Test
  void namesNoThingOfTheOntologyInAString() throws IOException {
    Pattern label = labels();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        strings(Files.readString(file)).stream()
            .filter(string -> label.matcher(string).find())
            .forEach(string -> found.add(file.getFileName() + ": " + string));
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x = \"soleus muscle\";           | soleus muscle",
        "x = '\"' + \"soleus\" + '\\'';   | soleus",
        "x = \"a\\\"soleus\"; // \"no\"   | a\\\"soleus",
        "/* \"no\" */ \"soleus\" /** \"*/ | soleus",
        "\"\"\" a \"soleus\" \"\"\"       | a \"soleus\"",
      })
  void looksIntoStringsAlone(String java, String string) {
    assertThat(strings(java).stream().map(String::strip)).containsExactly(string);
  }

  @Test
  void knowsALabelInALongerString() {
    assertThat(labels().matcher("tears of the Supraspinatus, for example").find()).isTrue();
    assertThat(labels().matcher("supraspinatusx and other words").find()).isFalse();
  }

  private static Pattern labels() {
    return Pattern.compile(
        Ontology.bundled().vocabulary().terms().values().stream()
            .map(term -> term.label().toLowerCase(Locale.ROOT))
            .filter(label -> label.length() > LONGEST_COMMON_WORD)
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .map(all -> "\\b(" + all + ")\\b")
            .orElseThrow(),
        Pattern.CASE_INSENSITIVE);
  }

  private static List<String> strings(String java) {
    List<String> strings = new ArrayList<>();
    Matcher literal = LITERAL.matcher(java);
    while (literal.find()) {
      Stream.of("block", "line")
          .map(literal::group)
          .filter(string -> string != null)
          .forEach(strings::add);
    }
    return strings;
  }
}
