package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Tells browsers, unless a page says otherwise of itself, to run no script, to load nothing from
 * elsewhere and to guess no types; and that pages of others may read, but do nothing else.
 */
final class Headers implements Filter {
  static final String POLICY = "Content-Security-Policy";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader(
        POLICY,
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'");
    HttpServletRequest asked = (HttpServletRequest) request;
    String wanted = asked.getHeader("Access-Control-Request-Method");
    boolean isPreflight = asked.getMethod().equals("OPTIONS");
    List<String> reading = Methods.at(asked.getRequestURI());
    if (isPreflight && wanted != null && reading.contains(wanted)) {
      answer.setHeader("Access-Control-Allow-Origin", "*");
      answer.setHeader("Access-Control-Allow-Methods", String.join(", ", reading));
      answer.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Prefer");
    }
    if (!isPreflight) {
      answer.setHeader("Access-Control-Allow-Origin", "*");
      answer.setHeader("Access-Control-Expose-Headers", "*");
    }
    rest.doFilter(request, response);
  }
}
