package org.myograph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Leads those who come to the SPARQL service without a query to the page that tells of it. */
final class Unasked implements Filter {
  private final HttpServlet pages;

  Unasked(HttpServlet pages) {
    this.pages = pages;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if (asked.getRequestURI().equals(SparqlPage.PATH)
        && asked.getMethod().equals("GET")
        && asked.getParameter("query") == null
        && asked.getParameter("update") == null) {
      pages.service(request, response);
    } else {
      rest.doFilter(request, response);
    }
  }
}
