package org.myograph.server;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Rows that are sent while they are found, to who prefers that to a status that tells whether all
 * were found. What fails on the way cuts the connection, so that nobody takes a part for all.
 */
final class Streaming implements Iterator<Binding> {
  private static final Pattern PREFERENCE =
      Pattern.compile("(^|,)\\s*streaming\\s*(,|;|$)", Pattern.CASE_INSENSITIVE);

  private final RowSet rows;
  private final HttpAction action;

  private Streaming(RowSet rows, HttpAction action) {
    this.rows = rows;
    this.action = action;
  }

  static boolean isPreferred(HttpAction action) {
    List<String> wishes = Collections.list(action.getRequest().getHeaders("Prefer"));
    return wishes.stream().anyMatch(wish -> PREFERENCE.matcher(wish).find());
  }

  static QueryExecResult of(QueryExec run, HttpAction action) {
    RowSet rows = run.select();
    rows.hasNext(); // what fails before the first row still has a status
    action.setResponseHeader("Preference-Applied", "streaming");
    return new QueryExecResult(
        RowSetStream.create(rows.getResultVars(), new Streaming(rows, action)));
  }

  @Override
  public boolean hasNext() {
    return orCut(rows::hasNext);
  }

  @Override
  public Binding next() {
    return orCut(rows::next);
  }

  private <T> T orCut(Supplier<T> found) {
    try {
      return found.get();
    } catch (RuntimeException | Error e) {
      cut(action);
      throw e;
    }
  }

  /** Ends an answer that has begun so that whoever reads it knows that it is not whole. */
  static void cut(HttpAction action) {
    ServletContextRequest.getServletContextRequest(action.getRequest())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
