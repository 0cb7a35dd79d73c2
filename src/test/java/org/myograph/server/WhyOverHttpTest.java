package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.query.Hip;
import org.myograph.query.Knowledge;
import org.myograph.query.Queries;

class WhyOverHttpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FACT = "/why?s=superior-gluteal-nerve&p=innervates&o=gluteus-minimus";

  private static GraphServer server;

  @BeforeAll
  static void start() {
    server = GraphServer.start(new Knowledge(Hip.dataset(), PATIENCE), new Queries(Map.of()), 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Accept", accept)
            .timeout(PATIENCE)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html, <strong>superior gluteal nerve innervates gluteus minimus</strong>",
    "*/*, text/html, <strong>superior gluteal nerve innervates gluteus minimus</strong>",
    "application/json, application/json, \"holds\" : true",
    "text/turtle, text/turtle, prov:wasDerivedFrom",
    "text/markdown, text/markdown, - **superior gluteal nerve innervates gluteus minimus**",
  })
  void theFormIsTheOneThatIsAccepted(String accept, String type, String part) throws Exception {
    HttpResponse<String> answer = get(FACT, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(answer.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource({
    "text, text/plain, superior gluteal nerve innervates",
    "json, application/json, \"evidence\"",
  })
  void theFormCanBeGivenInTheAddress(String format, String type, String part) throws Exception {
    HttpResponse<String> answer = get(FACT + "&format=" + format, "text/html");
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
    assertThat(answer.body()).contains(part);
  }

  @Test
  void whatIsMissingIsAskedForInAForm() throws Exception {
    HttpResponse<String> answer = get("/why?s=L5&p=innervates", "text/html");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("object is missing")
        .contains("<input id=\"subject\" name=\"subject\" value=\"L5\">")
        .contains("<input id=\"object\" name=\"object\" value=\"\">");
  }

  @ParameterizedTest
  @CsvSource({
    "'&format=pdf', 400, 'give text, md, json or ttl'",
    "'&all=many', 400, give a number from 0 to 99",
  })
  void aValueThatIsNoneIsToldWithItsCure(String value, int status, String cure) throws Exception {
    HttpResponse<String> answer = get(FACT + value, "text/html");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(cure);
  }

  @Test
  void whatIsNotKnownIsToldAsSuch() throws Exception {
    String path = "/why?s=superior-gluteal-nerve&p=innervates&o=adductor-magnus&format=json";
    assertThat(get(path, "*/*").body()).contains("\"holds\" : false", "\"how\" : \"unknown\"");
  }
}
