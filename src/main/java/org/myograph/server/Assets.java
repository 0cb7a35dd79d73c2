package org.myograph.server;

import jakarta.servlet.http.HttpServletResponse;
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

  void send(String path, HttpServletResponse response) throws IOException {
    String type = path.endsWith(".css") ? "text/css" : "text/javascript";
    response.setContentType(type + "; charset=utf-8");
    try (InputStream file = Assets.class.getResourceAsStream(files.getProperty(path))) {
      file.transferTo(response.getOutputStream());
    }
  }
}
