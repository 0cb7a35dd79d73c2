package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** What follows from where or after what something is said. */
final class Echoes {
  private final Setting setting;
  private final Clauses clauses;
  private final Conditions conditions;
  private final Term topic;

  Echoes(Setting setting, Clauses clauses, Conditions conditions) {
    this.setting = setting;
    this.clauses = clauses;
    this.conditions = conditions;
    this.topic = setting.discourse().topic();
  }

  /**
   * "The multifidus does the same."
   *
   * @param before what this sentence says, else what the one before said
   */
  List<Draft> same(List<Draft> before) {
    Line line = setting.line();
    if (!line.hasAny(WordList.SAME_WORD)) {
      return List.of();
    }
    List<Draft> same = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      if (line.has(WordList.SAME_WORD, at) && clauses.subject(at) != null) {
        String condition = conditions.of(at, at);
        for (Mention other : clauses.subject(at).mentions()) {
          before.forEach(d -> again(d, other).map(e -> e.under(condition)).ifPresent(same::add));
        }
      }
    }
    return same;
  }

  /**
   * "So is the brachialis", "as it does the brachialis": what follows is told the same of.
   *
   * @param own what this sentence says
   * @param before what the one before said, which only the first words of a sentence go on with
   */
  List<Draft> alsoOf(List<Draft> own, List<Draft> before) {
    Line line = setting.line();
    if (!line.hasAny(WordList.SAME_BEFORE)) {
      return List.of();
    }
    List<Draft> same = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      int length = line.length(WordList.SAME_BEFORE, at);
      if (length == 0 || line.has(WordList.OTHER_WORD, at + 1) && !isOfSeveral(at)) {
        continue;
      }
      List<Draft> said = !own.isEmpty() ? own : at <= 1 ? before : List.of();
      clauses.positions().startingAt(at + length).stream()
          .flatMap(other -> other.mentions().stream())
          .forEach(m -> said.stream().filter(d -> fits(m, d)).forEach(d -> same.add(d.of(m, ""))));
    }
    return same;
  }

  /** "one of the two branches; the other is ...", "the others being ..." */
  private boolean isOfSeveral(int to) {
    return setting.line().token(to + 1).endsWith("s")
        || IntStream.range(0, to).anyMatch(at -> setting.line().is(at, Stem.TWO));
  }

  private boolean fits(Mention other, Draft draft) {
    return other
        .as(draft.relation().relation().domain(), setting.vocabulary())
        .filter(term -> !term.equals(draft.subject().term()) && !term.equals(draft.object()))
        .isPresent();
  }

  private Optional<Draft> again(Draft draft, Mention other) {
    if (draft.subject().term().equals(other.term())) {
      return Optional.empty();
    }
    if (!draft.subject().term().equals(topic)) {
      return Optional.of(draft.of(other, ""));
    }
    return draft.relation().plays(Role.PARTNER_RELATION)
        ? Optional.of(draft.about(other.term()))
        : Optional.empty();
  }

  /** "the lateral rotators (piriformis and gemelli) oppose it": so do the members named there. */
  List<Draft> ofMembers(List<Draft> drafts) {
    List<Draft> implied = new ArrayList<>(0);
    for (Draft draft : drafts) {
      if (draft.relation().plays(Role.PARTNER_RELATION)) {
        withMembers(draft.object(), drafts).stream()
            .filter(member -> !member.equals(draft.object()))
            .forEach(member -> implied.add(draft.about(member)));
      }
    }
    return implied;
  }

  /** In a section "Antagonists", a muscle that does something is an antagonist. */
  List<Draft> ofSection(String section, List<Relation> relations, List<Draft> drafts) {
    List<Draft> implied = new ArrayList<>(0);
    for (Relation relation : relations) {
      for (Draft draft : drafts) {
        Term doer = draft.subject().term();
        if (isDone(draft) && !doer.equals(topic) && setting.fits(doer, relation.range())) {
          withMembers(doer, drafts)
              .forEach(each -> implied.add(partner(relation, each, draft, section)));
        }
      }
    }
    return implied;
  }

  private static boolean isDone(Draft draft) {
    return draft.certainty() != Certainty.NEGATED && draft.relation().plays(Role.ACTION_RELATION);
  }

  /** A thing, and what the sentence counts as its members. */
  private static List<Term> withMembers(Term group, List<Draft> drafts) {
    List<Term> all = new ArrayList<>(List.of(group));
    drafts.stream()
        .filter(d -> d.relation().plays(Role.MEMBER_RELATION) && d.object().equals(group))
        .forEach(d -> all.add(d.subject().term()));
    return all;
  }

  private Draft partner(Relation relation, Term doer, Draft draft, String section) {
    return new Draft(
        new Mention(0, 0, List.of(topic), "", ""),
        setting.bond(relation),
        doer,
        draft.certainty(),
        setting.plays(draft.object().label(), Role.MERE_KIND) ? "" : draft.object().label(),
        draft.condition(),
        "section " + section,
        draft.at());
  }
}
