package org.myograph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
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

  Pages(Knowledge knowledge, Queries queries) {
    home = new HomePage(queries);
    questions = new QuestionPage(knowledge, queries);
    things = new ThingView(knowledge, queries);
    search = new SearchPage(knowledge);
    deficit = new DeficitPage(knowledge, queries);
    why = new WhyPage(knowledge, queries);
    ontology = new OntologyView(knowledge);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      respond(request, response);
    } catch (UnknownNameException e) {
      send(response, 404, "Not found", e.getMessage());
    } catch (MalformedQueryException | UnfitValueException e) {
      send(response, 400, "Not understood", e.getMessage());
    } catch (QueryCancelledException e) {
      response.setHeader("Retry-After", "60");
      send(response, 503, "Too slow", "this took too long; ask for less");
    }
  }

  private void respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path.equals("/")) {
      send(response, 200, home.page());
    } else if (path.equals("/style.css")) {
      sendStyle(response);
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
    } else if (path.equals("/ontology")) {
      ontology.send(request, response);
    } else {
      send(response, 404, "Not found", "there is no such page");
    }
  }

  private static String accept(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getHeader("Accept"), "");
  }

  private static Map<String, String> values(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
  }

  private static void send(HttpServletResponse response, int status, String title, String message)
      throws IOException {
    send(response, status, new Html(title).element("p", message).page());
  }

  private static void send(HttpServletResponse response, int status, String page)
      throws IOException {
    response.setStatus(status);
    if (status >= HttpServletResponse.SC_BAD_REQUEST) {
      response.setHeader("ETag", null);
    }
    response.setContentType("text/html; charset=utf-8");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static void sendStyle(HttpServletResponse response) throws IOException {
    response.setContentType("text/css; charset=utf-8");
    try (InputStream style = Pages.class.getResourceAsStream("style.css")) {
      style.transferTo(response.getOutputStream());
    }
  }
}
