package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Names;
import org.myograph.query.Explanation.How;
import org.myograph.query.Profile;
import org.w3c.dom.Element;

class PictureTest {
  private static List<Profile.Fact> facts(String relation, How how, int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> new Profile.Fact(relation, "part " + i, Names.ID + i, how, List.of()))
        .toList();
  }

  private static Element picture(String label, List<Profile.Fact> facts) throws Exception {
    byte[] svg = Picture.of(label, facts).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg))
        .getDocumentElement();
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.getAttribute(name));
  }

  @Test
  void drawsSixtyFactsAtMostAndTellsHowManyThereAre() throws Exception {
    Element picture = picture("femur", facts("has part", How.GIVEN, 100));
    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(Picture.MOST);
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("femur and 60 of its 100 facts");
  }

  @Test
  void nothingLiesOutsideAndNoTwoObjectsLieOnOneAnother() throws Exception {
    Element picture = picture("femur", facts("has part", How.GIVEN, 7));
    var circles = picture.getElementsByTagName("circle");
    List<Integer> heights =
        IntStream.range(0, circles.getLength())
            .mapToObj(i -> number((Element) circles.item(i), "cy"))
            .toList();
    assertThat(heights)
        .doesNotHaveDuplicates()
        .allMatch(y -> y > 0 && y < number(picture, "height"));
  }

  @Test
  void longNamesAreCutAndMarkupIsText() throws Exception {
    String label = "<b>" + "x".repeat(99);
    Element picture = picture(label, facts("<i>", How.INFERRED, 1));
    assertThat(picture.getElementsByTagName("b").getLength()).isZero();
    assertThat(picture.getElementsByTagName("i").getLength()).isZero();
    assertThat(picture.getLastChild().getPreviousSibling().getTextContent())
        .startsWith("<b>xxx")
        .endsWith("…")
        .hasSize(26);
  }
}
