package org.myograph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;

/**
 * Writes a dump of any size, the same for the same size: pages about things of the ontology with
 * boxes and prose and a history of some revisions, and redirects and talk pages between them. What
 * it says of anatomy is drawn by lot. {@code src/test/resources/benchmarks/dump.txt} tells how to
 * use it.
 */
public final class SyntheticDump {
  private static final List<String> SENTENCES =
      List.of(
          "The '''{This}''' arises from the [[{BoneFeature}]] and inserts into the {BoneFeature}.",
          "It is innervated by the [[{Nerve}]] ({SpinalRoot}, {SpinalRoot}) and supplied by the"
              + " {Artery}.<ref>Any textbook of gross anatomy, page 12.</ref>",
          "The {This} performs {Movement} and assists in {Movement}.",
          "It lies deep to the {Muscle} and superficial to the {Muscle}.",
          "In some people a slip may reach the {BoneFeature}.",
          "Its antagonists are the {Muscle} and the {Muscle}; the {Muscle} is a synergist.",
          "The {Nerve} is a branch of the {Nerve} and runs between the {Muscle} and the {Muscle}.",
          "Injury of the {Nerve} does not weaken the {Muscle}, which the {Nerve} supplies.",
          "{Condition} causes pain over the {BoneFeature} &amp; is treated by rest.",
          "When the {BodyRegion} is flexed, the {Muscle} no longer acts as a rotator.",
          "Older reports of the region differ, and the drawings that they rest on were made from"
              + " very few specimens.",
          "The shape of the belly varies between people, and so does the length of the tendon.",
          "Most of what is known about it comes from dissection, and less from recordings.",
          "Readers who look for exercises will find them on a page of their own.");

  private static final String BOX =
      """
      {{Infobox muscle
      | Name = {This}
      | Image = Example.png
      | Origin = [[{BoneFeature}]] of the body; {BoneFeature}
      | Insertion = {BoneFeature}
      | Blood = [[{Artery}]]
      | Nerve = [[{Nerve}]] ({SpinalRoot})
      | Action = {Movement}, {Movement}
      | Antagonist = [[{Muscle}]]
      }}
      """;

  private static final String PAGE =
      """
        <page>
          <title>%s</title>
          <ns>%d</ns>
          <id>%d</id>
      %s%s  </page>
      """;

  private static final String REVISION =
      """
          <revision>
            <id>%d</id>
            <timestamp>%d-03-01T12:00:00Z</timestamp>
            <contributor><username>Editor</username><id>7</id></contributor>
            <model>wikitext</model>
            <format>text/x-wiki</format>
            <text bytes="%d" xml:space="preserve">%s</text>
            <sha1>0</sha1>
          </revision>
      """;

  private static final int FIRST_YEAR = 2010;
  private static final int MOST_REVISIONS = 11;

  private final Random random = new Random(4);
  private final Map<String, List<String>> names;
  private int pages;
  private String muscle;

  private SyntheticDump() {
    names =
        Ontology.bundled().vocabulary().terms().values().stream()
            .collect(
                Collectors.groupingBy(
                    Term::kind, Collectors.mapping(Term::label, Collectors.toList())));
  }

  /**
   * Writes a dump of about so many megabytes before compression.
   *
   * @param args a file (*.xml, *.xml.gz or *.xml.bz2) and a number
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), (long) (Double.parseDouble(args[1]) * (1 << 20)));
  }

  /** Writes a dump of about so many bytes before compression. */
  static void write(Path file, long bytes) throws IOException {
    SyntheticDump dump = new SyntheticDump();
    try (Writer out = new BufferedWriter(new OutputStreamWriter(open(file), UTF_8))) {
      out.write("<mediawiki version=\"0.11\" xml:lang=\"en\">\n  <siteinfo/>\n");
      for (long written = 0; written < bytes; ) {
        String page = dump.page();
        out.write(page);
        written += page.length();
      }
      out.write("</mediawiki>\n");
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    if (file.toString().endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    return file.toString().endsWith(".bz2") ? new BZip2CompressorOutputStream(out) : out;
  }

  private String page() {
    pages++;
    muscle = fill("{Muscle}");
    String title =
        muscle.substring(0, 1).toUpperCase(Locale.ROOT) + muscle.substring(1) + " (" + pages + ")";
    return switch (pages % 12) {
      case 3 -> page("Talk:" + title, 1, "", "Is this so? " + prose(6));
      case 7 -> page(title, 0, "    <redirect title=\"Muscle\" />\n", "#REDIRECT [[Muscle]]");
      default -> page(title, 0, "", article());
    };
  }

  /** A page with its history, oldest first: each revision has more of its text than the last. */
  private String page(String title, int namespace, String redirect, String text) {
    int count = 1 + random.nextInt(MOST_REVISIONS);
    String history =
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> revision(number, text.substring(0, text.length() / count * number)))
            .collect(Collectors.joining());
    String last = revision(count + 1, text);
    return PAGE.formatted(title, namespace, pages, redirect, history + last);
  }

  private String revision(int number, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return REVISION.formatted(
        pages * 100 + number, FIRST_YEAR + number, text.length(), escaped.replace("\"", "&quot;"));
  }

  private String article() {
    String sections =
        List.of("Structure", "Function", "Clinical relevance", "History").stream()
            .map(heading -> "\n== " + heading + " ==\n" + prose(4 + random.nextInt(12)) + "\n")
            .collect(Collectors.joining());
    return fill(BOX) + prose(3) + sections + "\n{{Reflist}}\n[[Category:Muscles]]\n";
  }

  private String prose(int sentences) {
    return random
        .ints(sentences, 0, SENTENCES.size())
        .mapToObj(at -> fill(SENTENCES.get(at)))
        .collect(Collectors.joining(" "));
  }

  /** Puts names of the ontology for their kinds, and the muscle of the page for "This". */
  private String fill(String words) {
    String template = words.replace("{This}", String.valueOf(muscle));
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = template.indexOf('}', open);
      List<String> known = close < 0 ? null : names.get(template.substring(open + 1, close));
      if (known != null) {
        filled.append(template, at, open).append(known.get(random.nextInt(known.size())));
        at = close + 1;
      }
    }
    return filled.append(template.substring(at)).toString();
  }
}
