package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.myograph.pipeline.BundledBuild;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.store.Manifest;

class StatusOverHttpTest {
  private static final Manifest MANIFEST = BundledBuild.get().manifest();

  /** Ways to write it. */
  private static final List<String> PATHS = List.of("/status", "/%73tatus", "/status;x");

  @RegisterExtension static BundledServer server = new BundledServer();

  private static JsonObject status() throws Exception {
    return JSON.parse(server.get("/status", "application/json").body());
  }

  @Test
  void thePageTellsOfWhatTheBuildWasMade() throws Exception {
    assertThat(server.page("/status"))
        .contains(MANIFEST.id(), MANIFEST.created(), MANIFEST.understood().toString())
        .contains(MANIFEST.sources().get(0).sha256())
        .contains("<details><summary>");
  }

  @Test
  void programsAreToldTheSame() throws Exception {
    JsonObject status = status();
    assertThat(status.getString("build")).isEqualTo(MANIFEST.id());
    assertThat(status.getNumber("triples").longValue()).isEqualTo(MANIFEST.triples());
    assertThat(status.getNumber("inferred").longValue()).isPositive();
    assertThat(status.getArray("withoutRule").map(JsonValue::getAsObject).toList())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.getString("reason")).isNotEmpty());
    assertThat(status.getArray("sources").count()).isEqualTo(MANIFEST.sources().size());
  }

  @Test
  void aNewerBuildThatIsRefusedIsToldWithoutSayingWhereItIs() throws Exception {
    Map<String, String> before = new TreeMap<>();
    for (String path : PATHS) {
      before.put(path, tag(path));
    }
    server.server().keep("/var/secret/place: is not what was built");
    try {
      assertThat(status().getString("status")).isEqualTo("degraded");
      assertThat(server.page("/status")).contains("Degraded").doesNotContain("secret");
      for (String path : PATHS) {
        assertThat(tag(path)).isNotEqualTo(before.get(path));
      }
    } finally {
      server.server().keep("");
    }
    assertThat(status().getString("status")).isEqualTo("ready");
    assertThat(tag("/status")).isEqualTo(before.get("/status"));
  }

  private static String tag(String path) throws Exception {
    return server.get(path, "text/html").headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void noPathOfTheMachineIsTold() throws Exception {
    String folder = BundledBuild.get().folder().getParent().toString();
    assertThat(server.page("/status") + status()).doesNotContain(folder);
  }

  @Test
  void theBuildBeforeIsComparedIfThereIsOne() throws Exception {
    assertThat(status().hasKey("changes")).isFalse();
    Knowledge knowledge = Knowledge.of(BundledBuild.get()).since(Hip.dataset());
    try (BundledServer other = new BundledServer(knowledge)) {
      JsonObject changes =
          JSON.parse(other.get("/status", "application/json").body()).getObj("changes");
      assertThat(changes.getNumber("added").intValue()).isGreaterThan(500);
      assertThat(changes.getNumber("removed").intValue()).isPositive();
      assertThat(other.page("/status")).contains(" statements came, ");
    }
  }

  @Test
  void whatIsNoBuildHasNoStatus() throws Exception {
    try (BundledServer other = new BundledServer(new Knowledge(Hip.dataset()))) {
      assertThat(other.get("/status", "application/json").statusCode()).isEqualTo(404);
    }
  }
}
