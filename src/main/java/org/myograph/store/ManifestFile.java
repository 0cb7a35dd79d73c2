package org.myograph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.myograph.graph.Fingerprint;
import org.myograph.statement.Shares;

/** A manifest as JSON. */
final class ManifestFile {
  static final String NAME = "manifest.json";

  /** What {@code sha256sum --check} reads; earlier builds have none. */
  private static final String SUM = "manifest.sha256";

  private ManifestFile() {}

  static void write(Path build, Manifest manifest) throws IOException {
    String text = write(manifest);
    Files.writeString(build.resolve(NAME), text);
    Files.writeString(build.resolve(SUM), sum(text));
  }

  private static String sum(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Fingerprint.sha256().digest(bytes)) + "  " + NAME + "\n";
  }

  static String write(Manifest manifest) {
    JsonObject json = new JsonObject();
    json.put("id", manifest.id());
    json.put("version", manifest.version());
    json.put("created", manifest.created());
    json.put("ontology", manifest.ontology());
    JsonArray sources = new JsonArray();
    for (Manifest.Source source : manifest.sources()) {
      JsonObject each = new JsonObject();
      each.put("name", source.name());
      each.put("location", source.location());
      each.put("sha256", source.sha256());
      sources.add(each);
    }
    json.put("sources", sources);
    json.put("statements", numbers(manifest.statements()));
    json.put("understood", shares(manifest.understood()));
    json.put("graphs", numbers(manifest.graphs()));
    JsonObject files = new JsonObject();
    manifest.files().forEach(files::put);
    json.put("files", files);
    return JSON.toString(json) + "\n";
  }

  private static JsonObject shares(Shares shares) {
    JsonObject json = new JsonObject();
    json.put("values", shares.values());
    json.put("valuesUnderstood", shares.valuesUnderstood());
    json.put("sentences", shares.sentences());
    json.put("sentencesUnderstood", shares.sentencesUnderstood());
    return json;
  }

  private static Shares shares(JsonObject json) {
    return new Shares(
        number(json, "values"),
        number(json, "valuesUnderstood"),
        number(json, "sentences"),
        number(json, "sentencesUnderstood"));
  }

  private static long number(JsonObject json, String key) {
    return json.get(key).getAsNumber().value().longValue();
  }

  private static JsonObject numbers(SortedMap<String, Long> counts) {
    JsonObject json = new JsonObject();
    counts.forEach(json::put);
    return json;
  }

  /**
   * @throws DamagedBuildException if the file is missing or is not what {@link #write} writes
   */
  static Manifest read(Path build) {
    Path file = build.resolve(NAME);
    try {
      String text = Files.readString(file);
      Path sum = build.resolve(SUM);
      if (Files.exists(sum) && !Files.readString(sum).equals(sum(text))) {
        throw new DamagedBuildException(file + ": is not what was built; build again");
      }
      JsonObject json = JSON.parse(text);
      return new Manifest(
          string(json, "id"),
          string(json, "version"),
          string(json, "created"),
          string(json, "ontology"),
          sources(json),
          map(json, "statements", value -> value.getAsNumber().value().longValue()),
          json.hasKey("understood") ? shares(json.get("understood").getAsObject()) : Shares.NONE,
          map(json, "graphs", value -> value.getAsNumber().value().longValue()),
          map(json, "files", value -> value.getAsString().value()));
    } catch (IOException | JsonException | NullPointerException e) {
      throw new DamagedBuildException(file + ": is missing or no manifest; build again");
    }
  }

  private static List<Manifest.Source> sources(JsonObject json) {
    return json.get("sources").getAsArray().stream()
        .map(JsonValue::getAsObject)
        .map(
            each ->
                new Manifest.Source(
                    string(each, "name"), string(each, "location"), string(each, "sha256")))
        .toList();
  }

  private static String string(JsonObject json, String key) {
    return json.get(key).getAsString().value();
  }

  private static <T> SortedMap<String, T> map(
      JsonObject json, String key, Function<JsonValue, T> value) {
    SortedMap<String, T> map = new TreeMap<>();
    json.get(key)
        .getAsObject()
        .entrySet()
        .forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
    return map;
  }
}
