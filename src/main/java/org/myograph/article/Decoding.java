package org.myograph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells bytes of text from others, and decodes them. */
final class Decoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char LOST = '\uFFFD';

  private Decoding() {}

  /** The text, without its byte order mark; empty if the bytes are none. */
  static Optional<String> decode(byte[] bytes, Remarks remarks) {
    Optional<String> text = utf8(bytes).or(() -> damaged(bytes)).or(() -> utf16(bytes, remarks));
    return text.or(() -> windows(bytes, remarks)).map(Decoding::withoutMark);
  }

  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(LOST) < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> utf16(byte[] bytes, Remarks remarks) {
    boolean marked =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    Optional<String> text = marked ? strict(bytes, StandardCharsets.UTF_16) : Optional.empty();
    text.ifPresent(read -> remarks.add(Remark.Kind.UTF_16, 0));
    return text;
  }

  /** UTF-8 with more whole characters beyond ASCII than broken ones. */
  private static Optional<String> damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long lost = text.chars().filter(c -> c == LOST).count();
    long whole = text.chars().filter(c -> c > 0x7F && c != LOST).count();
    return whole > lost ? Optional.of(text) : Optional.empty();
  }

  /** Any bytes but control characters, and those that Windows-1252 has no character for. */
  private static Optional<String> windows(byte[] bytes, Remarks remarks) {
    Optional<String> text = strict(bytes, Charset.forName("windows-1252"));
    Optional<String> plain =
        text.filter(read -> read.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c)));
    plain.ifPresent(read -> remarks.add(Remark.Kind.WINDOWS_1252, 0));
    return plain;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
