package org.myograph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 that was taken for Windows-1252: "â€“" for a dash, "Ã©" for "é". Only what starts like the
 * signs and letters of European text is taken for it, so that real accents before a quotation mark
 * stay.
 *
 * @param decoded the text with what was meant
 * @param first the offset of the first broken character; -1 if there is none
 */
record Mojibake(String decoded, int count, int first) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String LEADS_OF_TWO = "ÂÃÄÅÎÏÊË";
  private static final String LEADS_OF_THREE = "âï";
  private static final String LEAD_OF_FOUR = "ð";

  /** A dash whose last character was then taken for a straight quote. */
  private static final String STRAIGHTENED_DASH = "â€\"";

  static Mojibake in(String text) {
    int lead = 0;
    while (lead < text.length() && !mayBegin(text, lead)) {
      lead++;
    }
    if (lead == text.length()) {
      return new Mojibake(text, 0, -1);
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int count = 0;
    int first = -1;
    int at = 0;
    while (at < text.length()) {
      int end = at + length(text, at);
      Optional<String> meant = end == at ? Optional.empty() : meant(text, at, end);
      if (meant.isPresent()) {
        first = count == 0 ? decoded.length() : first;
        count++;
        decoded.append(meant.get());
        at = end;
      } else {
        decoded.append(text.charAt(at));
        at++;
      }
    }
    return new Mojibake(decoded.toString(), count, first);
  }

  /** Whether several characters from a place on may stand for one: none of them is of ASCII. */
  static boolean mayBegin(String text, int at) {
    return leads(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) >= 0x80;
  }

  private static boolean leads(char character) {
    return character >= 'Â' && character <= 'ð';
  }

  /** How many characters stand for one, by the first of them; 0 if none do. */
  private static int length(String text, int at) {
    char lead = text.charAt(at);
    int length = 0;
    if (!leads(lead)) {
      return 0;
    } else if (LEADS_OF_TWO.indexOf(lead) >= 0) {
      length = 2;
    } else if (LEADS_OF_THREE.indexOf(lead) >= 0) {
      length = 3;
    } else if (LEAD_OF_FOUR.indexOf(lead) >= 0) {
      length = 4;
    }
    return at + length <= text.length() ? length : 0;
  }

  private static Optional<String> meant(String text, int from, int to) {
    if (text.startsWith(STRAIGHTENED_DASH, from)) {
      return Optional.of("–");
    }
    byte[] bytes = new byte[to - from];
    for (int at = from; at < to; at++) {
      int code = code(text.charAt(at));
      if (code < 0x80) {
        return Optional.empty();
      }
      bytes[at - from] = (byte) code;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The byte that Windows-1252, or Latin-1 where it has none, reads as a character; else -1. */
  private static int code(char c) {
    if (c < 0x100) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
    return bytes[0] == '?' ? -1 : bytes[0] & 0xFF;
  }
}
