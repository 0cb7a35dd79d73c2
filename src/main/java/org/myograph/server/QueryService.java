package org.myograph.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;
import org.myograph.query.Bounds;
import org.myograph.query.QueryPolicy;
import org.myograph.query.QueryText;
import org.myograph.query.RefusedQueryException;
import org.myograph.query.Slips;

/**
 * Answers SPARQL queries. Unless somebody prefers otherwise all rows are found before the first is
 * sent, so a query that takes too long, or too much memory, is told so; none ends in what looks
 * like a whole answer and is not.
 */
final class QueryService extends SPARQL_QueryDataset {
  private static final int MOST_ROWS = 200_000;

  /** Parameters that name a format whatever is accepted. */
  private static final List<String> FORMATS = List.of("format", "output", "results");

  /** Names terms that the query misspells; one header for each. */
  private static final String NOTICE = "Myograph-Notice";

  private static final int LONGEST_NOTICE = 300;

  /** Where a request keeps the query that it makes. */
  private static final String TEXT = QueryService.class.getName();

  private static final String PAGE = "text/html";
  private static final AcceptList ROWS = withPage(DEF.rsOfferTable);
  private static final AcceptList TRUTH = withPage(DEF.rsOfferBoolean);

  private final Duration limit;
  private final Federation federation;
  private final Running running;

  QueryService(Duration limit, Federation federation, Running running) {
    this.limit = limit;
    this.federation = federation;
    this.running = running;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    requireOne(action);
    action.getRequest().setAttribute(TEXT, text);
    try {
      answer(text, action);
    } catch (RuntimeException e) {
      if (action.getResponse().isCommitted()) { // with a part that is not to be taken for all
        Streaming.cut(action);
      }
      throw e;
    }
  }

  private void answer(String text, HttpAction action) {
    try {
      run(text, action);
    } catch (ActionErrorException e) {
      String message = e.getMessage() + Slips.cure(e.getMessage());
      if (!isPage(action, ROWS)) {
        ServletOps.error(e.getRC(), message);
      }
      action.setResponseStatus(e.getRC());
      send(action, SparqlPage.trouble(text, message));
    }
  }

  private void run(String text, HttpAction action) {
    if (text.length() > QueryText.LONGEST) {
      ServletOps.error(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "the query has more than " + QueryText.LONGEST + " letters; ask for less");
    }
    try {
      QueryText.check(text);
      super.execute(text, action);
    } catch (RefusedQueryException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("nested too deep");
    } catch (OutOfMemoryError e) {
      running.giveUp(Running.FULL_HEAP);
      refuse(action, Running.FULL_HEAP);
    } catch (RuntimeException e) { // a query that is given up ends in many ways
      running.whyGivenUp().ifPresent(because -> refuse(action, because));
      if (e instanceof QueryCancelledException) {
        refuse(action, "the query timed out; ask for less at once");
      }
      throw e;
    } finally {
      running.end();
    }
  }

  private static void refuse(HttpAction action, String because) {
    action.setResponseHeader("Retry-After", "60");
    ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, because);
  }

  private static AcceptList withPage(AcceptList offers) {
    return new AcceptList(
        Stream.concat(offers.entries().stream(), Stream.of(new MediaRange(PAGE))).toList());
  }

  /** One query, and nothing else that somebody might take for what is asked. */
  private static void requireOne(HttpAction action) {
    boolean isBody = !"GET".equals(action.getRequestMethod()) && isQuery(action);
    if (action.getRequestParameter("update") != null
        || isBody && action.getRequestParameter("query") != null) {
      ServletOps.errorBadRequest("give one query, in the address or in the body, and no update");
    }
  }

  private static boolean isQuery(HttpAction action) {
    String type = action.getRequestContentType();
    return type != null && type.startsWith(WebContent.contentTypeSPARQLQuery);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    try {
      QueryPolicy.check(query, federation::admits);
    } catch (RefusedQueryException e) {
      ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, e.getMessage());
    }
    requireAcceptable(action, query);
  }

  private static void requireAcceptable(HttpAction action, Query query) {
    AcceptList offers =
        query.isSelectType() ? ROWS : query.isAskType() ? TRUTH : DEF.constructOffer;
    if (!isFormatNamed(action)) {
      Acceptance.require(action, offers);
    }
  }

  private static boolean isFormatNamed(HttpAction action) {
    return FORMATS.stream().anyMatch(name -> action.getRequestParameter(name) != null);
  }

  /** Whether somebody reads the answer in a browser. */
  private static boolean isPage(HttpAction action, AcceptList offers) {
    String accept = action.getRequestHeader("Accept");
    MediaType match = accept == null || isFormatNamed(action) ? null : ConNeg.match(accept, offers);
    return match != null && PAGE.equals(match.getContentTypeStr());
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Context context = action.getContext().copy();
    federation.prepare(context, limit);
    Bounds.set(context);
    QueryExec run =
        QueryExec.dataset(dataset)
            .query(query)
            .context(context)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build();
    running.begin(run);
    Slips.of(query, dataset.getUnionGraph())
        .forEach(slip -> action.getResponse().addHeader(NOTICE, plain(slip)));
    return run;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec run, Query query, String text) {
    try {
      if (!query.isSelectType()) {
        return super.executeQuery(action, run, query, text);
      }
      boolean isStreamed = Streaming.isPreferred(action) && !isPage(action, ROWS);
      return isStreamed ? Streaming.of(run, action) : rows(run);
    } catch (QueryException | HttpException e) {
      if (isOfService(e)) {
        ServletOps.error(HttpSC.BAD_GATEWAY_502, "the service gave no answer to the query");
      }
      if (e.getClass() == QueryExecException.class) { // wrong words in a text:query, for example
        ServletOps.errorBadRequest(e.getMessage());
      }
      throw e;
    }
  }

  /** As a header can hold it. */
  private static String plain(String notice) {
    String cut = notice.substring(0, Math.min(notice.length(), LONGEST_NOTICE));
    return cut.replaceAll("[^ -~]", "?");
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult found, Prologue prologue) {
    boolean isPage =
        found.isRowSet() && isPage(action, ROWS) || found.isBoolean() && isPage(action, TRUTH);
    if (!isPage) {
      super.sendResults(action, found, prologue);
      return;
    }
    String query = (String) action.getRequest().getAttribute(TEXT);
    List<String> notices = List.copyOf(action.getResponse().getHeaders(NOTICE));
    Graph graph = action.getActiveDSG().getUnionGraph();
    String page =
        found.isBoolean()
            ? SparqlPage.truth(query, notices, found.booleanResult())
            : SparqlPage.rows(query, notices, found.rowSet(), graph);
    send(action, page);
  }

  private static void send(HttpAction action, String page) {
    action.setResponseHeader(Headers.POLICY, SparqlPage.POLICY);
    action.setResponseContentType(PAGE);
    action.setResponseCharacterEncoding("utf-8");
    try {
      action.getResponseOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }

  /** What another server said may be meant for nobody here, so nothing of it is told. */
  private static boolean isOfService(Throwable failure) {
    return failure != null
        && (failure instanceof HttpException
            || failure instanceof QueryExceptionHTTP
            || isOfService(failure.getCause()));
  }

  private static QueryExecResult rows(QueryExec run) {
    RowSet found = run.select();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      rows.add(found.next());
      if (rows.size() > MOST_ROWS) {
        ServletOps.error(
            HttpSC.PAYLOAD_TOO_LARGE_413,
            "more than "
                + MOST_ROWS
                + " rows; add LIMIT and OFFSET, or let a program ask with 'Prefer: streaming'");
      }
    }
    return new QueryExecResult(RowSetStream.create(found.getResultVars(), rows.iterator()));
  }
}
