package org.myograph.reason;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLClassExpressionVisitorEx;
import org.semanticweb.owlapi.model.OWLObjectAllValuesFrom;
import org.semanticweb.owlapi.model.OWLObjectComplementOf;
import org.semanticweb.owlapi.model.OWLObjectHasSelf;
import org.semanticweb.owlapi.model.OWLObjectHasValue;
import org.semanticweb.owlapi.model.OWLObjectIntersectionOf;
import org.semanticweb.owlapi.model.OWLObjectMaxCardinality;
import org.semanticweb.owlapi.model.OWLObjectUnionOf;

/**
 * What follows of a thing that is in a class, given that a body holds. Visiting answers whether the
 * class expression could be made into rules.
 *
 * <p>A union yields no conclusion, but it excludes every kind that is disjoint with all its
 * members.
 */
final class Consequences implements OWLClassExpressionVisitorEx<Boolean> {
  private final RuleBook book;
  private final Function<List<OWLClassExpression>, Set<OWLClass>> disjointWithAll;
  private final List<Triple> body;
  private final Node thing;

  Consequences(
      RuleBook book,
      Function<List<OWLClassExpression>, Set<OWLClass>> disjointWithAll,
      List<Triple> body,
      Node thing) {
    this.book = book;
    this.disjointWithAll = disjointWithAll;
    this.body = body;
    this.thing = thing;
  }

  @Override
  public Boolean visit(OWLClass kind) {
    if (kind.isOWLNothing()) {
      book.forbid(body);
    } else if (!kind.isOWLThing()) {
      book.add(body, Patterns.type(thing, kind));
    }
    return true;
  }

  @Override
  public Boolean visit(OWLObjectIntersectionOf all) {
    return all.operands().sorted().map(kind -> kind.accept(this)).reduce(true, Boolean::logicalAnd);
  }

  @Override
  public Boolean visit(OWLObjectUnionOf any) {
    List<OWLClassExpression> kinds = any.operands().toList();
    if (!kinds.stream().allMatch(OWLClassExpression::isNamed)) {
      return false;
    }
    disjointWithAll.apply(kinds).stream()
        .sorted()
        .forEach(kind -> book.forbid(with(Patterns.type(thing, kind))));
    return true;
  }

  @Override
  public Boolean visit(OWLObjectHasValue has) {
    if (has.getFiller().isAnonymous()) {
      return false;
    }
    Node value = Patterns.node(has.getFiller().asOWLNamedIndividual().getIRI());
    book.add(body, Patterns.relation(thing, has.getProperty(), value));
    return true;
  }

  /** A mark inside chains; the compiler of chains reads it. */
  @Override
  public Boolean visit(OWLObjectHasSelf self) {
    return !self.getProperty().isAnonymous();
  }

  @Override
  public Boolean visit(OWLObjectAllValuesFrom only) {
    Node other = book.variable();
    List<Triple> wider = with(Patterns.relation(thing, only.getProperty(), other));
    return only.getFiller().accept(new Consequences(book, disjointWithAll, wider, other));
  }

  @Override
  public Boolean visit(OWLObjectComplementOf not) {
    return Patterns.of(not.getOperand(), thing, book)
        .map(
            ways -> {
              Patterns.both(List.of(body), ways).forEach(book::forbid);
              return true;
            })
        .orElse(false);
  }

  @Override
  public Boolean visit(OWLObjectMaxCardinality most) {
    if (most.getCardinality() != 0 || !most.getFiller().isOWLThing()) {
      return false;
    }
    book.forbid(with(Patterns.relation(thing, most.getProperty(), book.variable())));
    return true;
  }

  @Override
  public Boolean doDefault(Object kind) {
    return false;
  }

  private List<Triple> with(Triple atom) {
    return Stream.concat(body.stream(), Stream.of(atom)).collect(Collectors.toList());
  }
}
