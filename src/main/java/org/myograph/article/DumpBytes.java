package org.myograph.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The bytes of an export, decompressed if need be, whatever the name of the file says. */
final class DumpBytes {
  private static final int HEAD = 1 << 10;
  private static final int SHOWN = 20;

  private DumpBytes() {}

  /**
   * Looks at how they begin.
   *
   * @throws IOException if it is not as XML does
   */
  static InputStream of(InputStream in) throws IOException {
    InputStream bytes = decompressed(new BufferedInputStream(in));
    byte[] head = bytes.readNBytes(HEAD);
    requireXml(new String(head, UTF_8).replaceFirst("^\uFEFF", "").strip());
    return new SequenceInputStream(new ByteArrayInputStream(head), bytes);
  }

  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(3);
    byte[] magic = in.readNBytes(3);
    in.reset();
    if (magic.length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
      return new GZIPInputStream(in, 1 << 16);
    }
    boolean bzip2 = magic.length == 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h';
    return bzip2 ? new BZip2CompressorInputStream(in, true) : in;
  }

  private static void requireXml(String start) throws IOException {
    if (start.isEmpty()) {
      throw new IOException("it is empty");
    }
    if (start.matches("(?is)<(!doctype\\s+)?html\\b.*")) {
      throw new IOException("it is a page in HTML, which is to be named *.html");
    }
    if (!start.startsWith("<")) {
      String line = start.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}|\uFFFD", "?");
      String shown = line.substring(0, Math.min(SHOWN, line.length()));
      throw new IOException("it begins with \"" + shown + "\"");
    }
  }
}
