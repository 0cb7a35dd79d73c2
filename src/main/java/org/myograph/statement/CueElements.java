package org.myograph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.mention.Stem;
import org.myograph.ontology.Kinds;
import org.myograph.ontology.Relation;
import org.myograph.ontology.UnreadableOntologyException;

/** Reads how a cue phrase is written: words, gaps, and places such as {@code {O:Sign}}. */
final class CueElements {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\{(SO|S|O)(?:~(\\w+))?(?::(\\w+))?(?:([-=])([\\w|]+))?(!)?\\}"
              + "|(\\.\\.\\.)|(\\^)|([\\p{L}\\p{N}]+|[^\\s])");

  private static final Set<String> BRACES = Set.of("{", "}");

  private CueElements() {}

  static List<Cue.Element> of(String template, Relation relation) {
    List<Cue.Element> elements = new ArrayList<>();
    Matcher matcher = ELEMENT.matcher(template);
    while (matcher.find()) {
      elements.add(element(matcher, relation));
    }
    return elements;
  }

  private static Cue.Element element(Matcher matcher, Relation relation) {
    if (matcher.group(1) != null) {
      return new Cue.Element.Slot(
          matcher.group(1).intern(),
          Optional.ofNullable(matcher.group(2)).orElse(""),
          Optional.ofNullable(matcher.group(3)).orElse(""),
          matcher.group(6) != null,
          "=".equals(matcher.group(4)),
          kinds(matcher, relation));
    }
    if (matcher.group(7) != null) {
      return new Cue.Element.Gap();
    }
    if (matcher.group(8) != null) {
      return new Cue.Element.Start();
    }
    if (BRACES.contains(matcher.group(9))) {
      throw unreadable(relation, "a place that is not written as {O}, {O:Kind} or {O=Kind|Kind}");
    }
    return new Cue.Element.Literal(Stem.of(matcher.group(9)));
  }

  private static UnreadableOntologyException unreadable(Relation relation, String what) {
    return new UnreadableOntologyException(relation.name() + ": a cue has " + what);
  }

  /** The kinds that the relation admits at a place; with "=" only those, with "-" all but those. */
  private static Set<String> kinds(Matcher matcher, Relation relation) {
    Set<String> admitted = matcher.group(1).equals("O") ? relation.range() : relation.domain();
    if (matcher.group(4) == null) {
      return admitted;
    }
    List<String> told = List.of(matcher.group(5).split("\\|"));
    boolean linked = matcher.group(2) != null;
    if (!linked && !admitted.isEmpty() && !admitted.containsAll(told)) {
      throw unreadable(relation, matcher.group() + " with a kind that cannot stand there");
    }
    List<String> others = new ArrayList<>(admitted);
    others.removeAll(told);
    return Kinds.of((matcher.group(4).equals("=") ? told : others).toArray(String[]::new));
  }
}
