package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.myograph.article.Span;
import org.myograph.mention.Line;
import org.myograph.mention.Mention;
import org.myograph.mention.MentionFinder;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.mention.WordList;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** Gives roots that stand in brackets after a nerve to the muscle that the nerve supplies. */
final class RootsOfNerves {
  private final MentionFinder finder;
  private final Page page;

  RootsOfNerves(MentionFinder finder, Page page) {
    this.finder = finder;
    this.page = page;
  }

  /** The roots that the value of a label says beside its nerves. */
  List<Draft> ofField(String label, Setting setting) {
    List<Term> roots = finder.roots(setting.line(), page);
    if (roots.isEmpty()) {
      return List.of();
    }
    Mention own = new Mention(0, 0, List.of(setting.discourse().topic()), "", "");
    return setting.relationFor(Role.ROOT_RELATION).stream()
        .map(has -> new Draft(own, has, own.term(), Certainty.ASSERTED, "", "", label, 0))
        .flatMap(nerve -> roots.stream().map(nerve::about))
        .toList();
  }

  /** The roots in brackets after roots: "C7, C8 (sometimes C6)". */
  List<Draft> ofRoots(List<Draft> drafts) {
    List<Draft> more = new ArrayList<>(0);
    for (Draft draft : drafts) {
      if (draft.relation().plays(Role.ROOT_RELATION) && !draft.qualifier().isEmpty()) {
        Line line = line(draft.qualifier());
        Draft plain = draft.as(line.hasAny(WordList.HEDGE) ? Certainty.HEDGED : draft.certainty());
        boolean denied = line.hasAny(WordList.NEGATION);
        finder.roots(line, page).stream()
            .filter(root -> !denied)
            .forEach(root -> more.add(plain.about(root)));
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
                        .filter(
                            draft ->
                                setting.fits(draft.subject().term(), relation.relation().domain()))
                        .flatMap(draft -> roots(draft, relation, line(draft.qualifier()))))
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
                    .filter(mention -> setting.fits(mention.term(), relation.relation().domain()))
                    .flatMap(m -> roots(itself(m, relation), relation, line(m.qualifier()))))
        .toList();
  }

  private static boolean isOneNerve(Mention mention, Setting setting) {
    return !mention.qualifier().isEmpty()
        && setting.vocabulary().isA(mention.term().kind(), "Nerve");
  }

  private static Draft itself(Mention nerve, Bond relation) {
    int at = nerve.from();
    return new Draft(nerve, relation, nerve.term(), Certainty.ASSERTED, "", "", "bracket", at);
  }

  private static boolean isOfNerve(Draft draft) {
    return draft.relation().relation().range().contains("Nerve");
  }

  private Line line(String words) {
    return finder.line(words, new Span(0, words.length()));
  }

  private Stream<Draft> roots(Draft nerve, Bond relation, Line line) {
    return finder.roots(line, page).stream()
        .map(
            root ->
                new Draft(
                    nerve.subject(),
                    relation,
                    root,
                    nerve.certainty(),
                    "",
                    nerve.condition(),
                    nerve.cue(),
                    nerve.at()));
  }
}
