package org.myograph.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.Term;
import org.myograph.statement.Roles.Role;

/** Reads the value of a box line: what its label relates, and what its words say besides. */
final class BoxReading {
  private final Topics topics;
  private final RootsOfNerves roots;

  BoxReading(Topics topics, RootsOfNerves roots) {
    this.topics = topics;
    this.roots = roots;
  }

  List<Draft> drafts(String label, Setting setting) {
    List<Relation> relations = ofTopic(topics.relations(label), setting);
    SentenceReader words = new SentenceReader(setting);
    FieldReader reader = new FieldReader(label, setting, words);
    List<Draft> ofLabel = new ArrayList<>();
    boolean nerves = false;
    for (Relation relation : relations) {
      ofLabel.addAll(reader.read(relation));
      nerves |= relation.leadsTo(Kinds.NERVE);
    }
    List<Draft> drafts = beside(ofLabel, words.read());
    if (nerves) {
      drafts.addAll(roots.ofField(label, setting, words.scope()));
    }
    drafts.addAll(roots.ofRoots(drafts, setting));
    return drafts;
  }

  /** "Origin" has one meaning on the page of a muscle, and another on that of a nerve. */
  private static List<Relation> ofTopic(List<Relation> ofLabel, Setting setting) {
    return ofLabel.size() < 2
        ? ofLabel
        : ofLabel.stream()
            .filter(
                one ->
                    one.domain().isEmpty()
                        || setting.fits(setting.discourse().topic(), one.domain()))
            .toList();
  }

  /** Adds what the words of a value say of other relations than its label's. */
  private static List<Draft> beside(List<Draft> ofLabel, List<Draft> inWords) {
    if (inWords.isEmpty()) {
      return new ArrayList<>(ofLabel);
    }
    Set<Term> governed = new HashSet<>();
    for (Draft draft : inWords) {
      if (draft.relation().plays(Role.GOVERNING_RELATION)) {
        governed.add(draft.object());
      }
    }
    Set<String> labelled = new HashSet<>();
    for (Draft draft : ofLabel) {
      labelled.add(draft.relation().name());
    }
    List<Draft> all = new ArrayList<>();
    for (Draft draft : ofLabel) {
      boolean action = draft.relation().plays(Role.ACTION_RELATION);
      if (!action || !governed.contains(draft.object())) {
        all.add(draft);
      }
    }
    for (Draft draft : inWords) {
      boolean action = draft.relation().plays(Role.ACTION_RELATION);
      if (action || !labelled.contains(draft.relation().name())) {
        all.add(draft);
      }
    }
    return all;
  }
}
