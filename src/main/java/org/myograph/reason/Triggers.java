package org.myograph.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What any fact of a relation may set off, and what one with a certain object may, as many do. */
record Triggers(List<Plan.Trigger> ofAny, Map<Integer, List<Plan.Trigger>> ofOne) {
  Triggers() {
    this(new ArrayList<>(), new HashMap<>());
  }

  void add(Plan.Trigger trigger) {
    int object = trigger.atom().object();
    (Plan.isVariable(object) ? ofAny : ofOne.computeIfAbsent(~object, key -> new ArrayList<>()))
        .add(trigger);
  }
}
