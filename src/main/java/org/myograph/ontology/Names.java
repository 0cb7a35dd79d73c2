package org.myograph.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of Myograph. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])");
  private static final Pattern CODE = Pattern.compile("([CTLS]|Co)\\d{1,2}");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  /** Prefix of the schema: classes and relations. */
  public static final String MYO = "https://w3id.org/myograph/ontology#";

  /** Prefix of things. */
  public static final String ID = "https://w3id.org/myograph/id/";

  private static final String BASE = "https://w3id.org/myograph/";

  private Names() {}

  public static Node myo(String localName) {
    return NodeFactory.createURI(MYO + localName);
  }

  public static Node id(String slug) {
    return NodeFactory.createURI(ID + slug);
  }

  public static Node article(String name) {
    return NodeFactory.createURI(BASE + "article/" + slug(name));
  }

  public static Node evidence(String hash) {
    return NodeFactory.createURI(BASE + "evidence/" + hash);
  }

  public static Node derivation(String hash) {
    return NodeFactory.createURI(BASE + "derivation/" + hash);
  }

  public static Node rule(String hash) {
    return NodeFactory.createURI(BASE + "rule/" + hash);
  }

  /**
   * @param name {@code ontology}, {@code article/<slug>}, {@code inferred}, {@code mappings} or
   *     {@code meta}
   */
  public static Node graph(String name) {
    return NodeFactory.createURI(BASE + "graph/" + name);
  }

  /** The graph of what one article states. */
  public static Node articleGraph(String name) {
    return graph("article/" + slug(name));
  }

  /** A readable last part for an IRI: words joined by hyphens; case is kept for codes as "L5". */
  public static String slug(String label) {
    return isPlain(label)
        ? label.replace(' ', '-')
        : isCoded(label) ? slugOfCoded(label) : slugOfAny(label);
  }

  /** Whether it is words, numbers and codes of ASCII with other marks than apostrophes between. */
  private static boolean isCoded(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) >= 128 || label.charAt(i) == '\'') {
        return false;
      }
    }
    return true;
  }

  private static String slugOfCoded(String label) {
    StringBuilder slug = new StringBuilder(label.length());
    int at = 0;
    while (at < label.length()) {
      int end = at;
      while (end < label.length() && Character.isLetterOrDigit(label.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = label.substring(at, end);
        boolean code = Character.isDigit(label.charAt(end - 1)) && CODE.matcher(word).matches();
        slug.append(slug.length() == 0 ? "" : "-");
        slug.append(code ? word : word.toLowerCase(Locale.ROOT));
      }
      at = end + 1;
    }
    return slug.toString();
  }

  /** Whether it is lower-case words of ASCII with one space between, as most labels are. */
  private static boolean isPlain(String label) {
    char before = ' ';
    for (int i = 0; i < label.length(); i++) {
      char character = label.charAt(i);
      if (character == ' ' ? before == ' ' : character < 'a' || character > 'z') {
        return false;
      }
      before = character;
    }
    return before != ' ';
  }

  private static String slugOfAny(String label) {
    String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder cased = new StringBuilder();
    for (String word : BOUNDARY.split(plain.strip())) {
      cased.append(CODE.matcher(word).matches() ? word : word.toLowerCase(Locale.ROOT));
    }
    String joined = OTHERS.matcher(APOSTROPHE.matcher(cased).replaceAll("")).replaceAll("-");
    return EDGE.matcher(joined).replaceAll("");
  }
}
