package org.myograph.store;

import org.apache.jena.query.QueryParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Tells why words cannot be searched for, in one line and as somebody sees it who wrote them:
 * Lucene tells what its grammar lacks, at a place in what jena-text made of the words.
 */
final class Unsearchable {
  private static final String EXAMPLE =
      "; write for example: one AND (begin* OR near~ OR \"two words\"), and \\ before a sign that is"
          + " meant as a letter";

  private Unsearchable() {}

  static QueryParseException because(String wrong) {
    return new QueryParseException("text:query cannot search for this: " + wrong, -1, -1);
  }

  /** What is wrong with words that could not be read. */
  static QueryParseException misread(String words, Analyzer analyzer, Throwable failure) {
    if (words.isBlank()) {
      return because("there are no words" + EXAMPLE);
    }
    try {
      QueryParser parser = new QueryParser("", analyzer);
      parser.setAllowLeadingWildcard(true);
      parser.parse(words);
      return of(failure);
    } catch (ParseException e) {
      return of(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException e) {
      return of(e);
    }
  }

  private static QueryParseException of(Throwable failure) {
    if (failure instanceof TooManyClauses) {
      return because("there are more than " + IndexSearcher.getMaxClauseCount() + " words");
    }
    if (failure instanceof TooComplexToDeterminizeException) {
      return because("what stands between / and / is too hard");
    }
    if (failure instanceof TokenMgrError) {
      return because("a \" or / is not closed, or a \\ stands at the end" + EXAMPLE);
    }
    if (failure instanceof ParseException misread && misread.currentToken != null) {
      return because(place(misread.currentToken.next) + EXAMPLE);
    }
    if (failure instanceof IllegalArgumentException) {
      return because("what stands between / and / is no pattern: " + failure.getMessage());
    }
    return because(String.valueOf(failure.getMessage()).replaceAll("\\s+", " "));
  }

  private static String place(Token unexpected) {
    return unexpected.kind == 0
        ? "it ends where a word is missing, or a bracket is not closed"
        : "\"%s\" is out of place at letter %d"
            .formatted(unexpected.image, unexpected.beginColumn + 1);
  }
}
