package org.myograph.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests that name evidence, derivations and builds. */
public final class Fingerprint {
  private static final int LENGTH = 26;

  private Fingerprint() {}

  /** The first 130 bits of the SHA-256 of some texts, in 26 lower-case letters and digits. */
  public static String of(String... texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return base32(digest.digest());
  }

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base32(byte[] digest) {
    String bits = new BigInteger(1, digest).setBit(Byte.SIZE * digest.length).toString(2);
    StringBuilder letters = new StringBuilder();
    for (int i = 1; letters.length() < LENGTH; i += 5) {
      letters.append(
          "abcdefghijklmnopqrstuvwxyz234567".charAt(Integer.parseInt(bits, i, i + 5, 2)));
    }
    return letters.toString();
  }
}
