package org.myograph.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** How an answer is written. */
public enum Format {
  /** Columns for people: a label stands for its IRI. */
  TABLE {
    @Override
    String rows(Answer.Rows rows) {
      return Table.of(rows).text();
    }
  },
  /** Comma-separated; a text that a spreadsheet would take for a formula gets a "'" before it. */
  CSV {
    @Override
    String rows(Answer.Rows rows) {
      return Csv.text(rows);
    }
  },
  /** The tab-separated results of the SPARQL standard, IRIs in angle brackets. */
  TSV {
    @Override
    String rows(Answer.Rows rows) {
      return standard(ResultSetLang.RS_TSV, rows);
    }
  },
  /** The JSON results of the SPARQL standard. */
  JSON {
    @Override
    String rows(Answer.Rows rows) {
      return standard(ResultSetLang.RS_JSON, rows);
    }
  },
  /** Turtle, for queries that construct or describe. */
  TTL {
    @Override
    String rows(Answer.Rows rows) {
      throw new UnfitValueException("rows cannot be written as ttl; use table, csv, tsv or json");
    }
  };

  abstract String rows(Answer.Rows rows);

  /** The whole answer, with a line break at its end. */
  public String write(Answer answer) {
    if (answer instanceof Answer.Rows rows) {
      return rows(rows);
    }
    if (answer instanceof Answer.Triples triples) {
      return turtle(triples);
    }
    return truth(((Answer.Truth) answer).holds());
  }

  private String truth(boolean holds) {
    if (this == JSON) {
      return "{\"head\": {}, \"boolean\": " + holds + "}\n";
    }
    return holds ? "yes\n" : "no\n";
  }

  private String turtle(Answer.Triples triples) {
    if (this != TABLE && this != TTL) {
      throw new UnfitValueException(
          "triples cannot be written as " + name().toLowerCase(Locale.ROOT) + "; use ttl");
    }
    return RDFWriter.source(triples.graph()).format(RDFFormat.TURTLE_PRETTY).asString();
  }

  private static String standard(Lang format, Answer.Rows rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSet set = RowSetStream.create(rows.columns(), rows.rows().iterator());
    ResultsWriter.create().lang(format).write(out, ResultSet.adapt(set));
    return out.toString(StandardCharsets.UTF_8);
  }
}
