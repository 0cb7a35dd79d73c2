package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.http.BadMessageException;

/**
 * Lets only requests pass that only read and whose parameters can be read themselves; what is
 * posted is a query.
 */
final class Screening implements Filter {
  private static final int MOST_PARAMETERS = 100;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    List<String> allowed = Methods.allowedAt(asked.getRequestURI());
    if (!allowed.contains(asked.getMethod())) {
      answer.setHeader("Allow", String.join(", ", allowed));
      PlainText.send(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this can only be read");
    } else if (!isReadable(asked)) {
      PlainText.send(
          answer,
          HttpServletResponse.SC_BAD_REQUEST,
          "the parameters are not well encoded, or more than " + MOST_PARAMETERS);
    } else {
      rest.doFilter(asked.getMethod().equals("HEAD") ? new AsGet(asked) : asked, response);
    }
  }

  private static boolean isReadable(HttpServletRequest asked) {
    try {
      return asked.getParameterMap().values().stream().mapToInt(each -> each.length).sum()
          <= MOST_PARAMETERS;
    } catch (BadMessageException | IllegalStateException | IllegalArgumentException e) {
      return false;
    }
  }

  /** A HEAD request, to those who know only GET; the server itself leaves out what is not asked. */
  private static final class AsGet extends HttpServletRequestWrapper {
    AsGet(HttpServletRequest head) {
      super(head);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
