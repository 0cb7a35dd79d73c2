package org.myograph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.myograph.mention.Discourse;
import org.myograph.mention.Mention;
import org.myograph.mention.Page;
import org.myograph.mention.Phrase;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.ontology.Vocabulary;
import org.myograph.statement.Roles.Role;

/** The statements of a page so far: of what its sentences say, those that fit, each once. */
final class Stated {
  private static final Comparator<Draft> SUREST_FIRST = Stated::compare;

  private final Vocabulary vocabulary;
  private final Roles roles;
  private final Page page;
  private final Discourse discourse;
  private final FullNames fullNames;
  private final LikeKinds likeKinds;
  private final Set<String> byName = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();

  Stated(Vocabulary vocabulary, Cues cues, Page page, Discourse discourse, FullNames fullNames) {
    this.vocabulary = vocabulary;
    this.page = page;
    this.roles = cues.roles();
    this.discourse = discourse;
    this.fullNames = fullNames;
    this.likeKinds = cues.likeKinds();
  }

  private static int compare(Draft one, Draft other) {
    int surer = one.certainty().compareTo(other.certainty());
    return surer == 0 ? Integer.compare(one.at(), other.at()) : surer;
  }

  /** In the order of the page. */
  List<Statement> statements() {
    return statements;
  }

  /** So many of them, the latest. */
  List<Statement> last(int count) {
    return List.copyOf(statements.subList(statements.size() - count, statements.size()));
  }

  /** Remembers what is named, and states what a special case's name says by itself. */
  void note(List<Phrase> phrases, List<Draft> drafts, Evidence evidence) {
    for (int i = 0; i < phrases.size(); i++) {
      List<Mention> mentions = phrases.get(i).mentions();
      for (int j = 0; j < mentions.size(); j++) {
        note(mentions.get(j).term(), drafts, evidence);
      }
    }
  }

  private void note(Term term, List<Draft> drafts, Evidence evidence) {
    fullNames.named(term);
    for (int i = 0; i < term.links().size(); i++) {
      Term.Link link = term.links().get(i);
      if (!defines(drafts, link) && saysItself(term, link)) {
        emit(List.of(byName(term, link)), evidence);
      }
      note(link.target(), drafts, evidence);
    }
  }

  /** "X is compression of a nerve" tells what X affects, and not what compression of it does. */
  private static boolean defines(List<Draft> drafts, Term.Link link) {
    for (Draft draft : drafts) {
      if (draft.relation().name().equals(link.relation()) && draft.object().equals(link.target())) {
        return true;
      }
    }
    return false;
  }

  private boolean saysItself(Term term, Term.Link link) {
    Relation relation = vocabulary.relations().get(link.relation());
    return relation != null
        && !roles.plays(link.target().label(), Role.GENERAL)
        && !relation.cues().isEmpty()
        && vocabulary.isA(term, relation.domain())
        && byName.add(term.slug() + " " + link.relation() + " " + link.target().slug());
  }

  private Draft byName(Term term, Term.Link link) {
    Mention mention = new Mention(0, 0, List.of(term), "", "");
    Bond relation = roles.of(vocabulary.relations().get(link.relation()));
    return new Draft(
        mention, relation, link.target(), Certainty.ASSERTED, "by name", "", "name", 0);
  }

  /** States what fits; gives how many statements that makes. */
  int emit(List<Draft> drafts, Evidence evidence) {
    int before = statements.size();
    if (drafts.isEmpty()) {
      return 0;
    }
    for (Draft draft : surestFirst(drafts)) {
      Relation relation = draft.relation().relation();
      Statement statement = statement(draft, evidence);
      if (isOfRightKinds(statement, relation) && !isMere(draft) && isNew(statement, before)) {
        statements.add(statement);
      }
    }
    return statements.size() - before;
  }

  /** "X is the prime mover" says of no movement that X does it. */
  private boolean isMere(Draft draft) {
    return draft.relation().plays(Role.ACTION_RELATION)
        && roles.plays(draft.object().label(), Role.MERE_KIND);
  }

  private static List<Draft> surestFirst(List<Draft> drafts) {
    boolean sorted = true;
    for (int i = 1; i < drafts.size(); i++) {
      sorted &= compare(drafts.get(i - 1), drafts.get(i)) <= 0;
    }
    if (sorted) {
      return drafts;
    }
    List<Draft> surestFirst = new ArrayList<>(drafts);
    surestFirst.sort(SUREST_FIRST);
    return surestFirst;
  }

  /** Whether subject and object are two things of kinds that the relation admits. */
  private boolean isOfRightKinds(Statement statement, Relation relation) {
    return !statement.subject().equals(statement.object())
        && !isDisorder(statement.subject())
        && !isDisorder(statement.object())
        && !isNameDenied(statement, relation)
        && fits(statement.subject(), relation.domain())
        && fits(statement.object(), relation.range())
        && likeKinds.fit(statement);
  }

  /** "Syndrome" alone names none. */
  private boolean isDisorder(Term term) {
    return fullNames.isOfKind(term) && vocabulary.isA(term, Kinds.CONDITION);
  }

  /**
   * "They are not called X" names nothing, "X is called X" as little, and the name of a syndrome is
   * none of a muscle.
   */
  private boolean isNameDenied(Statement statement, Relation relation) {
    Term subject = statement.subject();
    String name = statement.object().label();
    return relation.range().contains(Slots.NAME)
        && (isDenied(statement)
            || subject.label().equalsIgnoreCase(name)
            || isOfOtherKind(name, subject.kind()));
  }

  private boolean isOfOtherKind(String name, String kind) {
    List<Term> meanings =
        name.equals(name.toUpperCase(Locale.ROOT)) ? List.of() : page.meanings(name);
    String family = page.family(kind);
    return !meanings.isEmpty()
        && meanings.stream().noneMatch(term -> page.family(term.kind()).equals(family));
  }

  private boolean fits(Term term, Set<String> kinds) {
    return kinds.isEmpty() || vocabulary.isA(term, kinds) || kinds.contains(Slots.NAME);
  }

  /** Whether none of the statements from some index on says the same. */
  private boolean isNew(Statement statement, int from) {
    for (int i = from; i < statements.size(); i++) {
      Statement other = statements.get(i);
      if (other.subject().equals(statement.subject())
          && other.relation().equals(statement.relation())
          && other.object().equals(statement.object())
          && isDenied(other) == isDenied(statement)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDenied(Statement statement) {
    return statement.certainty() == Certainty.NEGATED;
  }

  private Statement statement(Draft draft, Evidence evidence) {
    Term subject = fullNames.subject(draft.subject(), draft.relation().relation());
    Term object = fullNames.of(draft.object());
    boolean turned = draft.relation().plays(Role.MUTUAL) && object.equals(discourse.topic());
    return new Statement(
        turned ? object : subject,
        draft.relation().name(),
        turned ? subject : object,
        draft.certainty(),
        draft.qualifier(),
        draft.condition(),
        evidence.saidBy(draft.cue()));
  }
}
