package org.myograph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeficitOverHttpTest {
  @RegisterExtension static BundledServer server = new BundledServer();

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return server.get(path, accept);
  }

  @Test
  void thePageTellsMusclesAndActionsAndThatItIsNoDiagnosis() throws Exception {
    String page = get("/deficit?site=L5", "text/html").body();
    assertThat(page)
        .contains("Education, not diagnosis", "<a href=\"/id/gluteus-minimus\">gluteus minimus</a>")
        .contains("<td>weakened</td><td>gluteus medius (in part), gluteus minimus (in part)</td>")
        .contains("value=\"L5\"");
  }

  @Test
  void eachRowLeadsToTheSentencesBehindIt() throws Exception {
    String page = get("/deficit?site=L5", "text/html").body();
    String why = page.replaceAll("(?s).*?href=\"(/why\\?question=lesion[^\"]+)\".*", "$1");
    assertThat(get(why.replace("&amp;", "&"), "text/html").body())
        .contains("has the spinal root L5", "stated: &quot;", "bundled:articles/");
  }

  @ParameterizedTest
  @CsvSource({
    "'', application/json, application/json, '\"muscles\": {'",
    "&format=csv, text/html, text/csv, 'gluteus medius,in part'",
    "&format=csv&table=actions, text/html, text/csv, 'abduction of hip,weakened'",
    "&format=json, text/html, application/json, '\"actions\": {'",
  })
  void theFormIsTheOneThatIsWanted(String more, String accept, String type, String part)
      throws Exception {
    HttpResponse<String> answer = get("/deficit?site=L5" + more, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(answer.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource({
    "site=L7, 404, nearest: ",
    "site=, 400, needs",
    "site=L5&format=pdf, 400, 'give one of html, json, csv'",
    "site=L5&format=csv&table=nerves, 400, give muscles or actions",
    "site=radial%20nerve&below=tibial%20nerve, 400, is no branch of radial nerve",
    "sight=L5, 400, has no parameter",
  })
  void aValueThatIsNoneIsToldWithItsCure(String values, int status, String cure) throws Exception {
    HttpResponse<String> answer = get("/deficit?" + values, "text/html");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(cure);
  }

  @ParameterizedTest
  @CsvSource({
    "/deficit?site=L7, L7",
    "/query/nerve?nerve=femoral%20nerf, femoral nerf",
    "/compare?a=soleus&b=soleos, soleos",
  })
  void whatWasTypedWrongCanBeMendedWhereItIsToldSo(String path, String typed) throws Exception {
    HttpResponse<String> answer = get(path, "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("nearest: ", "<form", "value=\"" + typed + "\"");
  }

  @Test
  void tellsWhatItMeansThatNothingIsFound() throws Exception {
    assertThat(get("/deficit?site=greater%20occipital%20nerve", "text/html").body())
        .contains("<p>no article read names a muscle that greater occipital nerve reaches</p>");
  }

  @Test
  void thePageOfANerveLeadsToWhatItsLesionDoes() throws Exception {
    assertThat(get("/id/radial-nerve", "text/html").body())
        .contains("href=\"/deficit?site=radial%20nerve\"");
    assertThat(get("/id/femur", "text/html").body()).doesNotContain("/deficit?");
  }
}
