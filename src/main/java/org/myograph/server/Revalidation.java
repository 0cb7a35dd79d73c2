package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.query.Knowledge;
import org.myograph.query.NamedQuery;
import org.myograph.query.Queries;

/**
 * Gives each page a strong ETag: a build never changes, so what was once answered by the same
 * program with the same questions is answered the same again.
 */
final class Revalidation implements Filter {
  private final Supplier<Knowledge> knowledge;
  private final Supplier<String> trouble;
  private final String basis;
  private final List<String> comparing;

  /**
   * @param knowledge that of the request that is answered
   * @param trouble why a newer build is not served; empty if there is none
   */
  Revalidation(Supplier<Knowledge> knowledge, Supplier<String> trouble, Queries queries) {
    this.knowledge = knowledge;
    this.trouble = trouble;
    comparing =
        queries.all().stream().filter(NamedQuery::needsBefore).map(NamedQuery::name).toList();
    basis =
        Stream.concat(
                Stream.of(
                    String.valueOf(Revalidation.class.getPackage().getImplementationVersion())),
                queries.all().stream().map(NamedQuery::sparql))
            .collect(Collectors.joining("\n"));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    boolean reads = asked.getMethod().equals("GET"); // and HEAD, which comes as that
    String build = knowledge.get().version();
    if (build.isEmpty() || !reads || path(asked).startsWith(SparqlPage.PATH)) {
      rest.doFilter(request, response);
      return;
    }
    String tag = tag(build, asked);
    answer.setHeader("ETag", tag);
    answer.setHeader("Cache-Control", "no-cache");
    answer.addHeader("Vary", "Accept");
    if (Objects.requireNonNullElse(asked.getHeader("If-None-Match"), "").contains(tag)) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      rest.doFilter(request, new Untagged(answer));
    }
  }

  /** Takes the tag back if what is answered is no answer. */
  private static final class Untagged extends HttpServletResponseWrapper {
    Untagged(HttpServletResponse answer) {
      super(answer);
    }

    @Override
    public void setStatus(int status) {
      if (status >= SC_BAD_REQUEST) {
        setHeader("ETag", null);
      }
      super.setStatus(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      setHeader("ETag", null);
      super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
      setHeader("ETag", null);
      super.sendError(status);
    }
  }

  /** Whether an answer to it may depend on the build before. */
  private boolean comparesBuilds(HttpServletRequest asked) {
    String all = path(asked) + "?" + asked.getQueryString();
    return isStatus(asked) || isThing(asked) || comparing.stream().anyMatch(all::contains);
  }

  /** Its page tells what has changed about it. */
  private static boolean isThing(HttpServletRequest asked) {
    return path(asked).startsWith("/id/") && path(asked).endsWith(".html");
  }

  /** By which the page is chosen, however the client has written it. */
  private static String path(HttpServletRequest asked) {
    return asked.getServletPath() + Objects.requireNonNullElse(asked.getPathInfo(), "");
  }

  private static boolean isStatus(HttpServletRequest asked) {
    return path(asked).equals(StatusPage.PATH);
  }

  private String tag(String build, HttpServletRequest asked) {
    String all =
        String.join(
            "\n",
            build,
            comparesBuilds(asked) ? knowledge.get().before() : "",
            isStatus(asked) ? trouble.get() : "",
            Description.isPath(path(asked)) ? asked.getRequestURL() : "",
            basis,
            asked.getRequestURI(),
            String.valueOf(asked.getQueryString()),
            String.valueOf(asked.getHeader("Accept")));
    return '"' + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString() + '"';
  }
}
