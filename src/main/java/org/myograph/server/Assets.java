package org.myograph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** Files that are served as they are: style and scripts. */
final class Assets {
  private final Properties files = new Properties();

  Assets() {
    try (InputStream list = Assets.class.getResourceAsStream("assets.properties")) {
      files.load(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> paths() {
    return files.stringPropertyNames();
  }

  void send(Exchange asked) throws IOException {
    String type = asked.path().endsWith(".css") ? "text/css" : "text/javascript";
    try (InputStream file = Assets.class.getResourceAsStream(files.getProperty(asked.path()))) {
      asked.send(type, file.readAllBytes());
    }
  }
}
