package org.myograph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.myograph.article.Bundle;
import org.myograph.link.SssomReader;
import org.myograph.ontology.Ontology;
import org.myograph.query.Queries;
import org.myograph.store.Build;

/** The build of the bundled articles, made once for all tests that only read it. */
public final class BundledBuild {
  private BundledBuild() {}

  private static final class Made {
    private static final Build BUILD = make();

    private static Build make() {
      try {
        Path folder = Files.createTempDirectory("bundled");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        new Pipeline(Ontology.bundled(), SssomReader.bundled())
            .build(Wanted.bundled(), folder, "0", new Strict());
        return Build.open(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void remove(Path folder) {
      try {
        BUILD.close();
        FileUtils.deleteDirectory(folder.toFile());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static Build get() {
    return Made.BUILD;
  }

  /** The questions that come with the program. */
  public static Queries queries() {
    return new Queries(
        Bundle.files("queries", ".rq").entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.UTF_8))));
  }
}
