package org.myograph.query;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;

/**
 * Puts named questions.
 *
 * @param names what things are called
 * @param earlier for the questions that compare
 */
record Questions(Knowledge knowledge, Things names, Optional<DatasetGraph> earlier) {
  Optional<Query> example(NamedQuery question) {
    try {
      return question.needsBefore()
          ? Optional.empty()
          : Optional.of(
              Sparql.concise(
                  knowledge.read(
                      graph -> Blanks.fill(question.query(), question.fill(Map.of(), names)))));
    } catch (UnknownNameException | UnfitValueException e) {
      return Optional.empty();
    }
  }

  /**
   * Answers a question.
   *
   * @param told makes what is told of an answer, and of what it rests on
   */
  Answer answer(
      NamedQuery question,
      Map<String, String> values,
      BiFunction<Function<Answer, Answer>, Answer, Answer> told) {
    Grounds grounds = Grounds.of(question);
    return view(
        question,
        view -> {
          Map<Var, Node> filled = question.fill(values, names);
          for (Requirement requirement : question.requirements()) {
            if (!knowledge
                .run(view.dataset(), requirement.holds(), filled)
                .equals(new Answer.Truth(true))) {
              throw requirement.broken(values);
            }
          }
          try {
            Answer answer = knowledge.run(view.dataset(), question.query(), filled);
            return told.apply(each -> grounds.explain(each, view.graphs(), filled), answer);
          } catch (QueryParseException e) {
            throw new UnfitValueException(e.getMessage());
          }
        });
  }

  private Answer view(NamedQuery question, Function<View, Answer> ask) {
    if (!question.needsBefore()) {
      return knowledge.read(graph -> ask.apply(View.of(knowledge.dataset())));
    }
    DatasetGraph past =
        earlier.orElseThrow(
            () ->
                new UnfitValueException(
                    "'%s' compares two builds, and there is only one here; with another one:"
                            .formatted(question.name())
                        + " myograph query "
                        + question.name()
                        + " --before DIR"));
    return Txn.calculateRead(
        past, () -> knowledge.read(graph -> ask.apply(View.of(knowledge.dataset()).since(past))));
  }
}
