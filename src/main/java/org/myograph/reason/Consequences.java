package org.myograph.reason;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLClassExpressionVisitor;
import org.semanticweb.owlapi.model.OWLDataHasValue;
import org.semanticweb.owlapi.model.OWLObjectAllValuesFrom;
import org.semanticweb.owlapi.model.OWLObjectComplementOf;
import org.semanticweb.owlapi.model.OWLObjectExactCardinality;
import org.semanticweb.owlapi.model.OWLObjectHasSelf;
import org.semanticweb.owlapi.model.OWLObjectHasValue;
import org.semanticweb.owlapi.model.OWLObjectIntersectionOf;
import org.semanticweb.owlapi.model.OWLObjectMaxCardinality;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLObjectUnionOf;

/** What follows of a thing that is in a class, given that a body holds; the rest is refused. */
final class Consequences implements OWLClassExpressionVisitor {
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
  public void visit(OWLClass kind) {
    if (kind.isOWLNothing()) {
      book.forbid(body);
    } else if (!kind.isOWLThing()) {
      book.add(body, Patterns.type(thing, kind));
    }
  }

  @Override
  public void visit(OWLObjectIntersectionOf all) {
    all.operands().sorted().forEach(kind -> kind.accept(this));
  }

  @Override
  public void visit(OWLObjectUnionOf any) {
    List<OWLClassExpression> kinds = any.operands().sorted().toList();
    boolean named = kinds.stream().allMatch(OWLClassExpression::isNamed);
    (named ? disjointWithAll.apply(kinds).stream().sorted() : Stream.<OWLClass>of())
        .forEach(kind -> book.forbid(with(Patterns.type(thing, kind))));
    book.refuse(
        "which of the classes it is may follow from what it is not, and rules do not exclude",
        any.classesInSignature());
  }

  @Override
  public void visit(OWLObjectHasValue has) {
    if (has.getFiller().isAnonymous()) {
      doDefault(has);
      return;
    }
    Node value = Patterns.node(has.getFiller().asOWLNamedIndividual().getIRI());
    book.add(body, Patterns.relation(thing, has.getProperty(), value));
  }

  @Override
  public void visit(OWLDataHasValue has) {
    book.add(body, Patterns.relation(thing, has.getProperty(), Patterns.node(has.getFiller())));
  }

  /** A mark inside chains; the compiler of chains reads it. */
  @Override
  public void visit(OWLObjectHasSelf self) {
    book.refuse(
        "a mark inside chains; that the thing has the relation to itself is not written",
        self.objectPropertiesInSignature());
  }

  @Override
  public void visit(OWLObjectAllValuesFrom only) {
    Node other = book.variable();
    List<Triple> wider = with(Patterns.relation(thing, only.getProperty(), other));
    only.getFiller().accept(new Consequences(book, disjointWithAll, wider, other));
  }

  @Override
  public void visit(OWLObjectComplementOf not) {
    Patterns.of(not.getOperand(), thing, book)
        .ifPresentOrElse(
            ways -> Patterns.both(List.of(body), ways).forEach(book::forbid), () -> doDefault(not));
  }

  @Override
  public void visit(OWLObjectMaxCardinality most) {
    if (!atMost(most.getCardinality(), most.getProperty(), most.getFiller())) {
      doDefault(most);
    }
  }

  @Override
  public void visit(OWLObjectExactCardinality exactly) {
    atMost(exactly.getCardinality(), exactly.getProperty(), exactly.getFiller());
    if (exactly.getCardinality() > 0) {
      doDefault(exactly);
    }
  }

  private boolean atMost(int number, OWLObjectPropertyExpression relation, OWLClassExpression of) {
    Node one = book.variable();
    Node other = book.variable();
    var ones = Patterns.of(of, one, book);
    var others = Patterns.of(of, other, book);
    if (number > 1 || ones.isEmpty() || others.isEmpty()) {
      return false;
    }
    List<List<Triple>> first =
        Patterns.both(List.of(with(Patterns.relation(thing, relation, one))), ones.get());
    if (number == 0) {
      first.forEach(book::forbid);
      return true;
    }
    List<List<Triple>> second =
        Patterns.both(List.of(List.of(Patterns.relation(thing, relation, other))), others.get());
    Patterns.both(first, second).forEach(way -> book.forbid(way, List.of(one, other)));
    return true;
  }

  @Override
  public void doDefault(Object kind) {
    String name = ((OWLClassExpression) kind).getClassExpressionType().getName();
    book.refuse(
        name + " on the right of an axiom names no thing of which a triple would follow",
        Stream.of());
  }

  private List<Triple> with(Triple atom) {
    return Stream.concat(body.stream(), Stream.of(atom)).toList();
  }
}
