package org.myograph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.myograph.query.Knowledge;
import org.myograph.query.MalformedQueryException;
import org.myograph.query.Queries;
import org.myograph.query.UnfitValueException;
import org.myograph.query.UnknownNameException;

/** All that is read here but the answers of SPARQL: pages for people, and what programs read. */
final class Pages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Answers the requests for a path, or for all that begin with one. */
  private interface Route {
    void answer(Exchange asked) throws IOException;
  }

  private final transient Map<String, Route> exact = new TreeMap<>();
  private final transient Map<String, Route> below = new TreeMap<>();

  /**
   * @param trouble why a newer build is not served; empty if there is none
   */
  Pages(Knowledge knowledge, Queries queries, Supplier<String> trouble) {
    forPeople(knowledge, queries);
    forPrograms(knowledge, queries);
    forBoth(knowledge, queries);
    StatusPage status = new StatusPage(knowledge, trouble);
    taking(StatusPage.PATH, "page limit format", status::send);
  }

  /** A path that takes these values alone. */
  private void taking(String path, String names, Route route) {
    List<String> all = List.of(names.split(" "));
    exact.put(
        path,
        asked -> {
          asked.requireOnly(all);
          route.answer(asked);
        });
  }

  private void forPeople(Knowledge knowledge, Queries queries) {
    HomePage home = new HomePage(queries);
    exact.put("/", asked -> asked.page(home.page()));
    QuestionPage questions = new QuestionPage(knowledge, queries);
    below.put("/query/", questions::send);
    ArticlePage articles = new ArticlePage(knowledge);
    below.put(ArticlePage.PATH, asked -> asked.page(articles.page(asked.path())));
    ComparePage comparison = new ComparePage(knowledge);
    taking("/compare", "a b", comparison::send);
    Assets assets = new Assets();
    assets.paths().forEach(path -> exact.put(path, assets::send));
  }

  private void forPrograms(Knowledge knowledge, Queries queries) {
    Api api = new Api(knowledge, queries);
    exact.put(Api.PATH, asked -> asked.json(api.list()));
    below.put(Api.PATH + "/", asked -> api.send(asked, asked.after(Api.PATH + "/")));
    Completion completion = new Completion(knowledge);
    taking("/api/complete", "q", asked -> asked.json(completion.of(asked.values())));
    OpenApi openApi = new OpenApi(queries);
    exact.put("/openapi.json", asked -> asked.json(openApi.toString()));
    exact.put("/docs", asked -> asked.page(openApi.page()));
    Description description = new Description(knowledge, queries);
    exact.put("/.well-known/void", asked -> asked.leadTo(Description.PATH));
    exact.put(Description.PATH, asked -> description.send(asked, Lang.TURTLE));
    exact.put(Description.EXAMPLES, description::sendExamples);
    SparqlPage sparql = new SparqlPage(knowledge, queries);
    exact.put(SparqlPage.PATH, asked -> unasked(asked, sparql, description));
  }

  private void forBoth(Knowledge knowledge, Queries queries) {
    ThingView things = new ThingView(knowledge, queries);
    below.put("/id/", asked -> things.send(asked, asked.after("/id/")));
    SearchPage search = new SearchPage(knowledge);
    taking(
        "/search",
        "q type limit",
        asked -> search.send(asked, Form.of("", asked, Form.HTML, Form.JSON) == Form.JSON));
    taking("/suggest", "q type limit", asked -> search.send(asked, true));
    WhyPage why = new WhyPage(knowledge, queries);
    exact.put("/why", why::send);
    DeficitPage deficit = new DeficitPage(knowledge, queries);
    exact.put("/deficit", deficit::send);
    ReviewPage review = new ReviewPage(knowledge);
    taking(ReviewPage.PATH, Excerpt.VALUES, review::send);
    ConflictsPage conflicts = new ConflictsPage(knowledge, queries);
    taking(ConflictsPage.PATH, Excerpt.VALUES, conflicts::send);
    OntologyView ontology = new OntologyView(knowledge);
    exact.put("/ontology", ontology::send);
  }

  /** The SPARQL service without a query: for people a field for one, for programs what it is. */
  private static void unasked(Exchange asked, SparqlPage sparql, Description description)
      throws IOException {
    Optional<Lang> lang = Description.accepted(asked);
    if (lang.isPresent()) {
      description.send(asked, lang.get());
    } else {
      String page = sparql.page(asked.values());
      asked.varies();
      asked.response().setHeader(Headers.POLICY, SparqlPage.POLICY);
      asked.page(page);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange asked = new Exchange(request, response);
    try {
      route(asked.path()).answer(asked);
    } catch (UnknownNameException e) {
      asked.refuse(404, "Not found", e.getMessage());
    } catch (MalformedQueryException | UnfitValueException e) {
      asked.refuse(400, "Not understood", e.getMessage());
    } catch (QueryCancelledException e) {
      response.setHeader("Retry-After", "60");
      asked.refuse(503, "Too slow", "this took too long; ask for less");
    }
  }

  private Route route(String path) {
    return Optional.ofNullable(exact.get(path))
        .or(
            () ->
                below.entrySet().stream()
                    .filter(each -> path.startsWith(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst())
        .orElse(asked -> asked.refuse(404, "Not found", "there is no such page"));
  }
}
