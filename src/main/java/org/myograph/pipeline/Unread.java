package org.myograph.pipeline;

import java.util.function.Supplier;
import org.myograph.article.Article;
import org.myograph.article.UnreadableArticleException;

/**
 * A page that was found, to be read on any thread.
 *
 * @param location as evidence is to name it
 * @param container the file or site that it came from; the location itself if it has its own file
 * @param length about how many characters of it are held in memory until it is read
 */
record Unread(String location, String container, long length, Supplier<Article> reading) {

  /** A page with a file of its own, which is opened when it is read. */
  static Unread file(String location, Supplier<Article> reading) {
    return new Unread(location, location, 0, reading);
  }

  /** A page or source that cannot be read. */
  static Unread refused(String location, RuntimeException why) {
    return file(
        location,
        () -> {
          throw why;
        });
  }

  /** The same, told in one line that begins with the location. */
  static Unread refused(String location, String why, boolean missing) {
    return refused(location, new UnreadableArticleException(location + ": " + why, missing));
  }

  boolean hasOwnFile() {
    return container.equals(location);
  }
}
