package org.myograph.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that breaks off if a reader takes too much of it for one piece. A reader of XML holds a
 * tag or a comment in memory as a whole, however long it is.
 */
final class PieceLimit extends FilterInputStream {
  private static final int LONGEST = 8 << 20;

  private int taken;
  private boolean ended;

  PieceLimit(InputStream in) {
    super(in);
  }

  /** A new piece begins here. */
  void renew() {
    taken = 0;
  }

  /** Whether more was asked for than there is. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? -1 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count(read);
    return read;
  }

  /**
   * None for sure: a reader that asks for more than it needs loses all if the stream breaks off.
   */
  @Override
  public int available() {
    return 0;
  }

  private void count(int read) throws IOException {
    ended |= read < 0;
    taken += Math.max(read, 0);
    if (taken > LONGEST) {
      throw new IOException("one tag or comment is longer than 8 MB");
    }
  }
}
