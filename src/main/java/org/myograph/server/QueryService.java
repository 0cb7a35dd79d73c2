package org.myograph.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.myograph.query.QueryPolicy;
import org.myograph.query.RefusedQueryException;

/**
 * Answers SPARQL queries. All rows are found before the first is sent, so a query that takes too
 * long is told so and never ends in half an answer.
 */
final class QueryService extends SPARQL_QueryDataset {
  private static final int MOST_ROWS = 200_000;

  private final Duration limit;

  QueryService(Duration limit) {
    this.limit = limit;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      QueryPolicy.check(query);
    } catch (RefusedQueryException e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, e.getMessage());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext())
        .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec run, Query query, String text) {
    if (!query.isSelectType()) {
      return super.executeQuery(action, run, query, text);
    }
    RowSet found = run.select();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      rows.add(found.next());
      if (rows.size() > MOST_ROWS) {
        ServletOps.error(
            HttpSC.PAYLOAD_TOO_LARGE_413, "more than " + MOST_ROWS + " rows; add LIMIT and OFFSET");
      }
    }
    return new QueryExecResult(RowSetStream.create(found.getResultVars(), rows.iterator()));
  }
}
