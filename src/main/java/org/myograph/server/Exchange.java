package org.myograph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;

/** A request and its answer. */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

  String path() {
    return request.getPathInfo();
  }

  /** What comes after the beginning of the path. */
  String after(String beginning) {
    return path().substring(Math.min(path().length(), beginning.length()));
  }

  /** Empty if nothing is said. */
  String accept() {
    return Objects.requireNonNullElse(request.getHeader("Accept"), "");
  }

  /** The first value of each parameter. */
  Map<String, String> values() {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
  }

  /** The address of the home page, as the client knows it. */
  String home() {
    String address = request.getRequestURL().toString();
    return address.substring(0, address.length() - request.getRequestURI().length()) + "/";
  }

  void page(String page) throws IOException {
    send(HttpServletResponse.SC_OK, Form.HTML.contentType(), page);
  }

  void json(String body) throws IOException {
    send(HttpServletResponse.SC_OK, Form.JSON.contentType(), body);
  }

  void leadTo(String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  /** One line: for programs as a problem of RFC 9457, else as a page. */
  void refuse(int status, String title, String message) throws IOException {
    response.setHeader("ETag", null);
    response.setHeader("Vary", "Accept");
    Form usual = path().startsWith("/api/") ? Form.JSON : Form.HTML;
    if (Form.of("", accept(), usual) != Form.JSON) {
      String page = new Html(title).element("p", message).page();
      send(status, Form.HTML.contentType(), page);
      return;
    }
    JsonObject problem = new JsonObject();
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", message);
    send(status, "application/problem+json", problem + "\n");
  }

  private void send(int status, String type, String body) throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
