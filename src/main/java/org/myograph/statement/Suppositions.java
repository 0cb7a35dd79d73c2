package org.myograph.statement;

import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.ontology.Kinds;

/** What a sentence only supposes: "if it were supplied by X, it would ...". */
final class Suppositions {
  private final Setting setting;
  private final Line line;
  private final Clauses clauses;

  /** For each token whether it is only supposed; null if none is. */
  private boolean[] supposed;

  Suppositions(Setting setting, Clauses clauses) {
    this.setting = setting;
    this.line = setting.line();
    this.clauses = clauses;
    for (int would : line.all(WordList.WOULD)) {
      read(would);
    }
  }

  /** Whether nothing is said at a token of how things are. */
  boolean has(int at) {
    return supposed != null && at < line.size() && supposed[at];
  }

  private void read(int would) {
    int start = start(would);
    int from = supposed == null ? from(start, would) : would;
    if (from < line.size()) {
      supposed = supposed == null ? new boolean[line.size()] : supposed;
      for (int at = from; at <= would || at < line.size() && !ends(at); at++) {
        supposed[at] = true;
      }
    }
  }

  /** Where the clause of a "would" begins, or the "if" that it follows from. */
  private int start(int would) {
    int start = 0;
    boolean said = false;
    boolean leads = line.has(WordList.IF_WORD, 0);
    for (int at = 0; at < would; at++) {
      int next = line.is(at, Stem.SEMICOLON) ? at + 1 : said && !leads ? pastBreak(at) : at;
      if (next > at) {
        start = next;
        said = false;
        leads = line.has(WordList.IF_WORD, start);
      }
      leads &= !line.is(at, Stem.COMMA) || line.has(WordList.CONJUNCTION, at + 1);
      said |= isFinite(at);
    }
    return start;
  }

  /** Past what parts two clauses; the token itself if nothing does. */
  private int pastBreak(int at) {
    int joint = line.is(at, Stem.COMMA) ? at + 1 : at;
    int next = joint + line.length(WordList.CONJUNCTION, joint);
    boolean joins =
        next > joint
            && (joint > at
                || line.has(WordList.POSSESSIVE, next)
                || clauses.subjects().beginsAt(next));
    return joins ? next : at + line.length(WordList.CLAUSE_WORD, at);
  }

  private boolean isFinite(int at) {
    boolean verb = clauses.predicates().isVerb(at) && line.token(at).endsWith("s");
    return !clauses.isRelative(at)
        && (verb || line.has(WordList.AUXILIARY, at) || clauses.predicates().saysMovement(at));
  }

  /** Where what a "would" supposes begins; past the line if it supposes nothing. */
  private int from(int start, int would) {
    if (start < would && line.has(WordList.AUXILIARY, start) || isAnother(start)) {
      return start;
    }
    for (int at = start; at < line.size() && !line.is(at, Stem.SEMICOLON); at++) {
      boolean leads = at == start || at > would || line.has(WordList.CONDITION, at);
      if (line.has(WordList.IF_WORD, at) && leads) {
        return Math.min(at, would);
      }
    }
    return line.size();
  }

  /** "A soleus supplied by X would ...": of a structure there is only one, and none such. */
  private boolean isAnother(int at) {
    return line.has(WordList.SOME, at)
        && clauses
            .positions()
            .startingAt(at)
            .filter(some -> setting.fits(some.first().term(), Kinds.STRUCTURE))
            .isPresent();
  }

  /** "... but it is short" tells again how things are. */
  private boolean ends(int at) {
    return line.is(at, Stem.SEMICOLON)
        || line.has(WordList.CLAUSE_WORD, at)
            && line.has(WordList.ADVERSATIVE, at)
            && clauses.subjects().beginsAt(at + line.length(WordList.CLAUSE_WORD, at));
  }
}
