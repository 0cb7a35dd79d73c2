package org.myograph.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.myograph.article.Article;
import org.myograph.ontology.Ontology;
import org.myograph.ontology.Term;
import org.myograph.review.Finding.Kind;
import org.myograph.review.Finding.Severity;
import org.myograph.statement.Account;

/** Looks for what was not understood of articles, and where they do not agree. */
public final class Review {
  private static final List<Function<ReadPage, Stream<Finding>>> CHECKS =
      List.of(
          TextChecks::remarks,
          TextChecks::unknown,
          TextChecks::sentences,
          TextChecks::partly,
          BoxChecks::unread,
          BoxChecks::unused,
          BoxChecks::empty,
          BoxChecks::missing);

  private final Ontology ontology;
  private final Comparisons comparisons;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Counts> counts = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Term> topics = new TreeMap<>();
  private final Set<Term> unknown = new HashSet<>();

  public Review(Ontology ontology) {
    this.ontology = ontology;
    comparisons = new Comparisons(ontology);
  }

  /** Looks at one article and what was read from it. */
  public Review add(Article article, Account account) {
    ReadPage page = new ReadPage(article, account, ontology.vocabulary());
    List<Finding> own =
        Stream.concat(
                CHECKS.stream().flatMap(check -> check.apply(page)), comparisons.boxAndProse(page))
            .toList();
    List<Term> names =
        own.stream()
            .filter(finding -> finding.kind() == Kind.UNKNOWN_NAME)
            .flatMap(finding -> finding.things().stream())
            .toList();
    findings.addAll(own);
    unknown.addAll(names);
    counts.add(Counts.of(article.name(), account, names.size()));
    claims.addAll(page.claims());
    topics.put(article.name(), account.topic());
    return this;
  }

  /**
   * Notes that a source is not as it was built, or cannot be looked at.
   *
   * @param article its name
   */
  public Review lost(String article, String source, Severity severity, String message) {
    Where where = new Where(article, source, "", 0, 0, "");
    findings.add(new Finding(severity, Kind.SOURCE, where, message));
    return this;
  }

  /** Adds findings of other reviews. */
  public Review add(List<Finding> others) {
    findings.addAll(others);
    return this;
  }

  /** All so far, with what becomes apparent only beside all other articles. */
  public Report report() {
    List<Finding> all = new ArrayList<>(findings);
    claims.sort(Comparator.comparing(claim -> claim.where().article()));
    comparisons.articles(claims, topics).forEach(all::add);
    comparisons.denials(claims).forEach(all::add);
    comparisons.partners(claims, topics).forEach(all::add);
    return new Report(all, counts, Counts.total(counts, unknown.size()));
  }
}
