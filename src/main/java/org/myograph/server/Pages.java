package org.myograph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.myograph.query.Knowledge;
import org.myograph.query.MalformedQueryException;
import org.myograph.query.Queries;
import org.myograph.query.UnfitValueException;
import org.myograph.query.UnknownNameException;

/** The pages for people: home, questions, things, why a fact holds, lesions, and the ontology. */
final class Pages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient HomePage home;
  private final transient QuestionPage questions;
  private final transient ThingView things;
  private final transient SearchPage search;
  private final transient WhyPage why;
  private final transient DeficitPage deficit;
  private final transient OntologyView ontology;
  private final transient Api api;
  private final transient OpenApi openApi;
  private final transient ComparePage comparison;
  private final transient ArticlePage articles;
  private final transient Description description;
  private final transient SparqlPage sparql;
  private final transient Completion completion;
  private final transient Assets assets = new Assets();

  Pages(Knowledge knowledge, Queries queries) {
    home = new HomePage(queries);
    questions = new QuestionPage(knowledge, queries);
    things = new ThingView(knowledge, queries);
    search = new SearchPage(knowledge);
    deficit = new DeficitPage(knowledge, queries);
    why = new WhyPage(knowledge, queries);
    ontology = new OntologyView(knowledge);
    api = new Api(knowledge, queries);
    openApi = new OpenApi(queries);
    comparison = new ComparePage(knowledge);
    articles = new ArticlePage(knowledge);
    description = new Description(knowledge, queries);
    sparql = new SparqlPage(knowledge, queries);
    completion = new Completion(knowledge);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      respond(request, response);
    } catch (UnknownNameException e) {
      refuse(request, response, 404, "Not found", e.getMessage());
    } catch (MalformedQueryException | UnfitValueException e) {
      refuse(request, response, 400, "Not understood", e.getMessage());
    } catch (QueryCancelledException e) {
      response.setHeader("Retry-After", "60");
      refuse(request, response, 503, "Too slow", "this took too long; ask for less");
    }
  }

  private void respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path.equals("/")) {
      send(response, 200, home.page());
    } else if (assets.has(path)) {
      assets.send(path, response);
    } else if (path.startsWith("/query/")) {
      send(response, 200, questions.page(path.substring("/query/".length()), values(request)));
    } else if (path.startsWith("/id/")) {
      things.send(path.substring("/id/".length()), accept(request), response);
    } else if (path.equals("/search")) {
      search.send(values(request), accept(request).contains("application/json"), response);
    } else if (path.equals("/suggest")) {
      search.send(values(request), true, response);
    } else if (path.equals("/why")) {
      why.send(values(request), accept(request), response);
    } else if (path.equals("/deficit")) {
      deficit.send(values(request), accept(request), response);
    } else if (ArticlePage.isPath(path)) {
      send(response, 200, articles.page(path));
    } else if (path.equals("/compare")) {
      send(response, 200, comparison.page(values(request)));
    } else if (path.equals("/ontology")) {
      ontology.send(request, response);
    } else if (path.equals("/api/complete")) {
      sendJson(response, completion.of(values(request)));
    } else if (path.equals(Api.PATH) || path.startsWith(Api.PATH + "/")) {
      String name = path.substring(Math.min(path.length(), Api.PATH.length() + 1));
      api.send(name, values(request), accept(request), response);
    } else if (path.equals("/openapi.json")) {
      sendJson(response, openApi.toString());
    } else if (path.equals("/.well-known/void")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/void.ttl");
    } else if (path.equals("/void.ttl")) {
      description.send(home(request), Lang.TURTLE, response);
    } else if (path.equals("/.well-known/sparql-examples")) {
      description.sendExamples(home(request), response);
    } else if (path.equals(SparqlPage.PATH)) {
      unasked(request, response);
    } else if (path.equals("/docs")) {
      send(response, 200, openApi.page());
    } else {
      refuse(request, response, 404, "Not found", "there is no such page");
    }
  }

  /** The SPARQL service without a query: for people a field for one, for programs what it is. */
  private void unasked(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Lang> lang = Description.accepted(accept(request));
    if (lang.isPresent()) {
      description.send(home(request), lang.get(), response);
    } else {
      response.setHeader(Headers.POLICY, SparqlPage.POLICY);
      send(response, 200, sparql.page(values(request)));
    }
  }

  private static String home(HttpServletRequest request) {
    String path = request.getRequestURI();
    String address = request.getRequestURL().toString();
    return address.substring(0, address.length() - path.length()) + "/";
  }

  private static String accept(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getHeader("Accept"), "");
  }

  private static Map<String, String> values(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
  }

  /** One line: for programs as a problem of RFC 9457, else as a page. */
  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String title,
      String message)
      throws IOException {
    response.setHeader("ETag", null);
    response.setHeader("Vary", "Accept");
    Form usual = request.getPathInfo().startsWith("/api/") ? Form.JSON : Form.HTML;
    if (Form.of("", accept(request), usual) != Form.JSON) {
      send(response, status, new Html(title).element("p", message).page());
      return;
    }
    JsonObject problem = new JsonObject();
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", message);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.getOutputStream().write((problem + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void sendJson(HttpServletResponse response, String body) throws IOException {
    response.setContentType(Form.JSON.contentType());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpServletResponse response, int status, String page)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }
}
