package org.myograph.cli;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.myograph.article.UnreadableArticleException;
import org.myograph.link.UnreadableMappingException;
import org.myograph.link.UnreadableTerminologyException;
import org.myograph.ontology.NoOntologyException;
import org.myograph.ontology.UnreadableOntologyException;
import org.myograph.pipeline.ContradictionException;
import org.myograph.pipeline.UnforeseenFailureException;
import org.myograph.pipeline.UnreachableSiteException;
import org.myograph.query.MalformedQueryException;
import org.myograph.query.NoQueryException;
import org.myograph.query.RefusedQueryException;
import org.myograph.query.UnfitValueException;
import org.myograph.query.UnknownNameException;
import org.myograph.reason.InconsistencyException;
import org.myograph.server.PortTakenException;
import org.myograph.store.DamagedBuildException;
import org.myograph.store.FolderInUseException;
import org.myograph.store.NoBuildException;
import org.myograph.store.UnusableFolderException;

/** Which exit code stands for which failure; what is not listed is a bug. */
final class Failures {
  private static final Map<Class<? extends Exception>, ExitCode> CODES = new LinkedHashMap<>();

  static {
    CODES.put(UnknownNameException.class, ExitCode.FINDINGS);
    CODES.put(UnfitValueException.class, ExitCode.USAGE);
    CODES.put(InconsistencyException.class, ExitCode.INCONSISTENT);
    CODES.put(ContradictionException.class, ExitCode.INCONSISTENT);
    CODES.put(UnreadableArticleException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(UnreadableOntologyException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(UnreadableMappingException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(UnreadableTerminologyException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(MalformedQueryException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(RefusedQueryException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(DamagedBuildException.class, ExitCode.INPUT_UNREADABLE);
    CODES.put(NoBuildException.class, ExitCode.INPUT_MISSING);
    CODES.put(NoOntologyException.class, ExitCode.INPUT_MISSING);
    CODES.put(NoQueryException.class, ExitCode.INPUT_MISSING);
    CODES.put(PortTakenException.class, ExitCode.UNAVAILABLE);
    CODES.put(UnreachableSiteException.class, ExitCode.UNAVAILABLE);
    CODES.put(FolderInUseException.class, ExitCode.UNAVAILABLE);
    CODES.put(UnusableFolderException.class, ExitCode.EXHAUSTED);
    CODES.put(UncheckedIOException.class, ExitCode.EXHAUSTED);
    CODES.put(UnforeseenFailureException.class, ExitCode.BUG);
    CODES.put(ClosedPipeException.class, ExitCode.UNREAD);
    CODES.put(InterruptedException.class, ExitCode.INTERRUPTED);
  }

  private Failures() {}

  static ExitCode code(Exception failure) {
    if (failure instanceof UnreadableArticleException unreadable && unreadable.missing()) {
      return ExitCode.INPUT_MISSING;
    }
    if (failure instanceof UnreadableTerminologyException unreadable && unreadable.missing()) {
      return ExitCode.INPUT_MISSING;
    }
    return CODES.getOrDefault(failure.getClass(), ExitCode.BUG);
  }

  /** What to tell the user: what was not foreseen by its name too. */
  static String message(Exception failure) {
    return CODES.containsKey(failure.getClass()) && failure.getMessage() != null
        ? failure.getMessage()
        : failure.toString();
  }
}
