package org.myograph.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a MediaWiki export, as far as they tell of pages. */
final class DumpXml {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LIMIT = ArticleReader.LIMIT;
  private static final XMLInputFactory FACTORY = factory();

  private final PieceLimit in;
  private final XMLStreamReader reader;

  /**
   * What an export says of a page.
   *
   * @param text of its newest revision; cut if it is too long
   * @param model of the text, such as "wikitext" or "css"
   */
  record Page(String title, int namespace, boolean redirect, Revision newest) {
    String text() {
      return newest.text();
    }

    boolean tooLong() {
      return text().length() > LIMIT;
    }

    String model() {
      return newest.model();
    }
  }

  /** A state of a page; times are in ISO 8601 and can be compared as words. */
  private record Revision(String time, String model, String text) {}

  /** Takes UTF-8, which all exports are in; what is broken in it becomes U+FFFD. */
  DumpXml(PieceLimit in) throws IOException, XMLStreamException {
    this.in = in;
    BufferedReader characters = new BufferedReader(new InputStreamReader(in, UTF_8));
    characters.mark(1);
    if (characters.read() != BYTE_ORDER_MARK) {
      characters.reset();
    }
    reader = FACTORY.createXMLStreamReader(characters);
  }

  /** The parser of the JDK, without document types and so without entities of a file's own. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0"); // it counts every &lt; of a file
    return factory;
  }

  /** Whether the first element is that of an export. */
  boolean isExport() throws XMLStreamException {
    return toNextElement() && reader.getLocalName().equals("mediawiki");
  }

  /** Goes to the next page; false at the end. */
  boolean toNextPage() throws XMLStreamException {
    while (toNextElement()) {
      if (reader.getLocalName().equals("page")) {
        return true;
      }
      skip();
    }
    return false;
  }

  /** Reads the page at whose first tag the reader is. */
  Page page() throws XMLStreamException {
    String title = "";
    int namespace = 0;
    boolean redirect = false;
    Revision newest = new Revision("", "", "");
    while (toNextElement()) {
      switch (reader.getLocalName()) {
        case "title" -> title = words().strip();
        case "ns" -> namespace = number(words());
        case "redirect" -> {
          redirect = true;
          skip();
        }
        case "revision" -> {
          Revision revision = revision();
          newest = revision.time().compareTo(newest.time()) < 0 ? newest : revision;
        }
        default -> skip();
      }
    }
    return new Page(title, namespace, redirect, newest);
  }

  /** Only what stands directly in a revision; since schema 0.11 it may hold further contents. */
  private Revision revision() throws XMLStreamException {
    String time = "";
    String model = "wikitext"; // older schemas do not say it
    String text = "";
    while (toNextElement()) {
      switch (reader.getLocalName()) {
        case "timestamp" -> time = words().strip();
        case "model" -> model = words().strip();
        case "text" -> text = words();
        default -> skip();
      }
    }
    return new Revision(time, model, text);
  }

  private int number(String words) throws XMLStreamException {
    try {
      return Integer.parseInt(words.strip());
    } catch (NumberFormatException e) {
      throw new XMLStreamException("the namespace is no number: " + words, reader.getLocation());
    }
  }

  /** Goes to the next element within the present one; false at its end. */
  private boolean toNextElement() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = next();
      if (event == START_ELEMENT) {
        return true;
      }
      if (event == END_ELEMENT) {
        return false;
      }
    }
    return false;
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    }
  }

  /** The characters of the present element; those far beyond the limit are let go. */
  private String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    for (int event = next(); event != END_ELEMENT; event = next()) {
      boolean holds = event == CHARACTERS || event == CDATA || event == SPACE;
      if (holds && words.length() <= LIMIT) {
        words.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return words.toString();
  }

  private int next() throws XMLStreamException {
    in.renew();
    int event = reader.next();
    if (event == DTD) {
      throw new XMLStreamException("it has a DOCTYPE, which no export has", reader.getLocation());
    }
    return event;
  }

  /** The same, unless all that is wrong is that the file ends too soon. */
  String whyBroken(XMLStreamException e) {
    return in.hasEnded()
        ? "line " + e.getLocation().getLineNumber() + ", where the file ends"
        : why(e);
  }

  /** What is wrong, in one line, with the place in the file if it is known. */
  static String why(Exception e) {
    if (e instanceof EOFException) {
      return "the file ends too soon";
    }
    String[] lines = String.valueOf(e.getMessage()).split("\\R");
    String last = lines[lines.length - 1].replaceFirst("^Message: ", "").replaceFirst("\\.$", "");
    boolean placed = e instanceof XMLStreamException xml && xml.getLocation() != null;
    return placed
        ? "line " + ((XMLStreamException) e).getLocation().getLineNumber() + ": " + last
        : last;
  }
}
