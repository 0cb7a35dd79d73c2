package org.myograph.pipeline;

/** Is told how a run goes on, always on the thread that started it. */
public interface Progress {

  /** Something that the user should know, in one line. */
  void note(String line);

  /** A page or a source is left out because of this. */
  void failed(RuntimeException why);

  /**
   * Another page was read.
   *
   * @param pages how many so far
   * @param share of the input that was taken in, from 0 to 1; NaN if nobody knows its size
   */
  void read(long pages, double share);
}
