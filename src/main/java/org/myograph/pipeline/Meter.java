package org.myograph.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of the input was taken in, in bytes as they are stored. */
final class Meter {
  private long total;
  private long taken;
  private boolean endless;

  /** There is this much more to take in. */
  void expect(long bytes) {
    total += bytes;
  }

  /** There is more to take in, and nobody knows how much. */
  void expectUnknown() {
    endless = true;
  }

  void take(long bytes) {
    taken += bytes;
  }

  /** From 0 to 1; NaN if nobody knows. */
  double share() {
    return endless || total == 0 ? Double.NaN : Math.min(1, (double) taken / total);
  }

  /** The same stream, counted. */
  InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = in.read();
        take(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        take(Math.max(read, 0));
        return read;
      }
    };
  }
}
