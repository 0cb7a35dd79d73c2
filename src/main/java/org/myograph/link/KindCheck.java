package org.myograph.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a class elsewhere is of the kind that a thing of ours is of, and a class of people. */
final class KindCheck {
  private final NameForms forms;
  private final Terminology objects;
  private final Set<String> foreign;
  private final boolean refersMostly;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  KindCheck(Terminology objects, NameForms forms) {
    this.objects = objects;
    this.forms = forms;
    foreign = Set.copyOf(Lists.of("foreignAnatomy"));
    objects.concepts().values().forEach(each -> known.add(forms.joined(each.label())));
    long referring =
        objects.concepts().values().stream().filter(each -> !each.references().isEmpty()).count();
    refersMostly = 2 * referring > objects.concepts().size();
  }

  /** Says yes where it cannot tell. */
  boolean agree(Concept subject, Concept object) {
    if (subject.kind().isEmpty()) {
      return true;
    }
    Set<String> under = under(subject.kind());
    boolean isOfKind =
        under.isEmpty()
            || object.parents().isEmpty()
            || objects.kinds(object).stream()
                .anyMatch(each -> under.contains(forms.joined(each.label())));
    return isOfKind && !isForeign(object);
  }

  private Set<String> under(String kind) {
    return kinds.computeIfAbsent(
        kind,
        none -> {
          List<String> listed = Lists.of("under" + kind);
          return listed.stream()
              .map(forms::joined)
              .filter(known::contains)
              .collect(Collectors.toSet());
        });
  }

  /** What refers to animals alone or, where most refer to something, to nothing. */
  private boolean isForeign(Concept object) {
    return object.references().isEmpty()
        ? refersMostly
        : object.references().stream()
            .allMatch(each -> foreign.contains(each.substring(0, Math.max(0, each.indexOf(':')))));
  }
}
