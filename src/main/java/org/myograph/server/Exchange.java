package org.myograph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.myograph.query.UnfitValueException;

/** A request and its answer. */
final class Exchange {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private Consumer<Html> form = html -> {};

  Exchange(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  HttpServletResponse response() {
    return response;
  }

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

  /**
   * Refuses what would not count.
   *
   * @throws UnfitValueException if anything is given but these values
   */
  void requireOnly(List<String> names) {
    for (String given : request.getParameterMap().keySet()) {
      if (!names.contains(given)) {
        throw new UnfitValueException(
            "'%s' has no parameter '%s'; it has: %s"
                .formatted(path(), given, String.join(", ", names)));
      }
    }
  }

  /** The address of the home page, as the client knows it. */
  String home() {
    String address = request.getRequestURL().toString();
    return address.substring(0, address.length() - request.getRequestURI().length()) + "/";
  }

  /**
   * A value that counts something.
   *
   * @throws UnfitValueException if it is no number from 1 to the most
   */
  int number(String name, int usual, int most) {
    String value = values().getOrDefault(name, String.valueOf(usual));
    int number = value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 0;
    if (number < 1 || number > most) {
      throw new UnfitValueException(name + " is '" + value + "'; give a number from 1 to " + most);
    }
    return number;
  }

  /** The one of some media types that is liked best; none if nothing is said, or none accepted. */
  Optional<String> liked(List<String> types) {
    if (accept().isBlank()) {
      return Optional.empty();
    }
    AcceptList offers = AcceptList.create(types.toArray(String[]::new));
    return Optional.ofNullable(AcceptList.match(new AcceptList(accept()), offers))
        .map(MediaType::getContentTypeStr);
  }

  void page(String page) throws IOException {
    send(Form.HTML.mediaType(), page);
  }

  void json(String body) throws IOException {
    send(Form.JSON.mediaType(), body);
  }

  /** Sends text of a media type. */
  void send(String mediaType, String body) throws IOException {
    send(mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends text of a media type that is encoded in UTF-8. */
  void send(String mediaType, byte[] body) throws IOException {
    response.setContentType(mediaType + "; charset=utf-8");
    response.getOutputStream().write(body);
  }

  /** The answer depends on what is accepted. */
  void varies() {
    if (!response.getHeaders("Vary").contains("Accept")) {
      response.addHeader("Vary", "Accept");
    }
  }

  void leadTo(String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }

  /** What a page that refuses shows below, so that what was typed can be mended there. */
  void offer(Consumer<Html> next) {
    form = next;
  }

  /** One line: for programs as a problem of RFC 9457, else as a page. */
  void refuse(int status, String title, String message) throws IOException {
    varies();
    response.setStatus(status);
    Form usual = path().startsWith("/api/") ? Form.JSON : Form.HTML;
    if (Form.of("", this, usual, Form.HTML, Form.JSON) != Form.JSON) {
      Html html = new Html(title).element("p", message);
      form.accept(html);
      page(html.page());
      return;
    }
    JsonObject problem = new JsonObject();
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", message);
    send("application/problem+json", problem + "\n");
  }
}
