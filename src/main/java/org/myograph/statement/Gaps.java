package org.myograph.statement;

import java.util.List;
import org.myograph.mention.Line;
import org.myograph.mention.Stem;
import org.myograph.mention.WordList;
import org.myograph.statement.Roles.Role;

/** A verb left out before "by": "it is opposed by X, its abduction by Y" opposes it by Y too. */
record Gaps(Setting setting) {

  /** The "by" that such words go on with; negative if there is none. */
  int by(Binding binding) {
    Line line = setting.line();
    int at = binding.said() - 1;
    boolean gap =
        line.is(at + 1, Stem.BY)
            && setting.bond(binding.cue().relation()).plays(Role.ACTION_RELATION)
            && line.has(WordList.POSSESSIVE, binding.objects().get(0).from() - 1);
    while (gap && at > 0 && !line.is(at, Stem.SEMICOLON)) {
      if (line.is(at, Stem.BY) && line.token(at - 1).endsWith("ed")) {
        return at;
      }
      at--;
    }
    return -1;
  }

  /** Y does not abduct, but opposes as X does. */
  List<Draft> said(Binding binding, int by, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (Math.abs(draft.at() - by) <= 1 && draft.relation().plays(Role.PARTNER_RELATION)) {
        return binding.subjects().stream().map(other -> draft.about(other.term())).toList();
      }
    }
    return List.of();
  }
}
