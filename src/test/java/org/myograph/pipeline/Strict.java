package org.myograph.pipeline;

/** Stops at the first page that cannot be read, and tells nothing else. */
final class Strict implements Progress {

  @Override
  public void note(String line) {
    // Told when the build was made.
  }

  @Override
  public void failed(RuntimeException why) {
    throw why;
  }

  @Override
  public void read(long pages, double share) {
    // Nothing to show.
  }
}
