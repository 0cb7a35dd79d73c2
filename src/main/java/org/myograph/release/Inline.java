package org.myograph.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style and the script that stand inside the page, and the policy that admits just these. */
final class Inline {
  static final String STYLE = text("ontology.css");
  static final String SCRIPT = text("ontology.js");
  static final String POLICY =
      "default-src 'none'; style-src "
          + hash(STYLE)
          + "; script-src "
          + hash(SCRIPT)
          + "; form-action 'self'; base-uri 'none'";

  private Inline() {}

  private static String text(String file) {
    try (InputStream in = Inline.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
