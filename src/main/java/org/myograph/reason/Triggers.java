package org.myograph.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What any fact of a relation may set off, and what one with a certain object may, as many do.
 *
 * @param waiting for the first fact of the relation, as without one they come to nothing
 */
record Triggers(
    List<Plan.Trigger> ofAny, Map<Integer, List<Plan.Trigger>> ofOne, List<Plan.Trigger> waiting) {
  Triggers() {
    this(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
  }

  void add(Plan.Trigger trigger) {
    int object = trigger.atom().object();
    (Plan.isVariable(object) ? ofAny : ofOne.computeIfAbsent(~object, key -> new ArrayList<>()))
        .add(trigger);
  }
}
