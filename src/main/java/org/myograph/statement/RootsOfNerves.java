package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.myograph.article.Span;
import org.myograph.mention.Form;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/**
 * Reads roots that stand beside a nerve or in brackets: they are those of the muscle that the nerve
 * supplies, or of the nerve that is spoken of. Each is as sure as its own words in the bracket say.
 */
final class RootsOfNerves {
  private final MentionFinder finder;
  private final Page page;

  RootsOfNerves(MentionFinder finder, Page page) {
    this.finder = finder;
    this.page = page;
  }

  /** The roots that the value of a label says beside its nerves. */
  List<Draft> ofField(String label, Setting setting, Scope scope) {
    List<Mention> roots = finder.roots(setting.line(), page);
    if (roots.isEmpty()) {
      return List.of();
    }
    Mention own = new Mention(0, 0, List.of(setting.discourse().owner().get(0)), "", "");
    return setting.relationFor(Role.ROOT_RELATION).stream()
        .map(has -> new Draft(own, has, own.term(), Certainty.ASSERTED, "", "", label, 0))
        .flatMap(nerve -> roots.stream().map(root -> of(nerve, root, scope)))
        .toList();
  }

  /** The roots in brackets after roots: "C7, C8 (sometimes C6)". */
  List<Draft> ofRoots(List<Draft> drafts, Setting setting) {
    List<Draft> more = new ArrayList<>(0);
    for (Draft draft : drafts) {
      if (draft.relation().plays(Role.ROOT_RELATION) && !draft.qualifier().isEmpty()) {
        inBracket(draft, draft.qualifier(), setting).forEach(more::add);
      }
    }
    return more;
  }

  /** The roots in the qualifiers of nerves: "is supplied by the tibial nerve (L5, S1)". */
  List<Draft> ofSentence(List<Draft> drafts, Setting setting) {
    List<Draft> qualified = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.qualifier().isEmpty() && isOfNerve(draft)) {
        qualified.add(draft);
      }
    }
    return qualified.isEmpty()
        ? qualified
        : setting.relationFor(Role.ROOT_RELATION).stream()
            .flatMap(
                relation ->
                    qualified.stream()
                        .filter(draft -> admits(relation, draft.subject(), setting))
                        .flatMap(
                            draft -> inBracket(draft.by(relation), draft.qualifier(), setting)))
            .toList();
  }

  /**
   * "The femoral nerve (L2-L4) comes out ...": the roots are its own if it supplies nothing here.
   */
  List<Draft> ofNerves(List<Draft> drafts, Setting setting) {
    List<Mention> nerves = new ArrayList<>();
    for (Phrase phrase : setting.phrases()) {
      for (Mention mention : phrase.mentions()) {
        if (isOneNerve(mention, setting)) {
          nerves.add(mention);
        }
      }
    }
    return nerves.isEmpty() ? List.of() : ofNerves(nerves, drafts, setting);
  }

  private List<Draft> ofNerves(List<Mention> nerves, List<Draft> drafts, Setting setting) {
    Set<Term> supplying = new HashSet<>();
    drafts.stream().filter(RootsOfNerves::isOfNerve).forEach(d -> supplying.add(d.object()));
    return setting.relationFor(Role.ROOT_RELATION).stream()
        .flatMap(
            relation ->
                nerves.stream()
                    .filter(mention -> !supplying.contains(mention.term()))
                    .filter(mention -> admits(relation, mention, setting))
                    .flatMap(m -> inBracket(itself(m, relation), m.qualifier(), setting)))
        .toList();
  }

  private static boolean admits(Bond relation, Mention subject, Setting setting) {
    return setting.fits(subject.term(), relation.relation().domain());
  }

  private static boolean isOneNerve(Mention mention, Setting setting) {
    return !mention.qualifier().isEmpty() && setting.fits(mention.term(), Kinds.NERVE);
  }

  private static Draft itself(Mention nerve, Bond relation) {
    int at = nerve.from();
    return new Draft(nerve, relation, nerve.term(), Certainty.ASSERTED, "", "", "bracket", at);
  }

  private static boolean isOfNerve(Draft draft) {
    return draft.relation().relation().leadsTo(Kinds.NERVE);
  }

  /** The same as a draft of each root that the words of a bracket name. */
  private Stream<Draft> inBracket(Draft nerve, String words, Setting setting) {
    Line line = finder.line(words, new Span(0, words.length()));
    List<Mention> roots = finder.roots(line, page);
    if (roots.isEmpty()) {
      return Stream.empty();
    }
    Setting bracket = setting.bracket(line, roots.stream().map(RootsOfNerves::phrase).toList());
    Scope scope = new Scope(bracket, new Clauses(bracket));
    return roots.stream().map(root -> of(nerve, root, scope));
  }

  private static Phrase phrase(Mention root) {
    return new Phrase(root.from(), root.to(), List.of(root), List.of(), Form.NOUN);
  }

  private static Draft of(Draft nerve, Mention root, Scope scope) {
    Certainty own = scope.of(root.from(), root.from(), root);
    boolean plain = own == Certainty.ASSERTED || nerve.certainty() == Certainty.NEGATED;
    return nerve.unqualified(plain ? nerve.certainty() : own).about(root.term());
  }
}
