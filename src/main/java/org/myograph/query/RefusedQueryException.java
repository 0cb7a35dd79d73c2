package org.myograph.query;

/** A query that asks for more than reading this dataset, such as calling another server. */
public final class RefusedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedQueryException(String message) {
    super(message);
  }
}
