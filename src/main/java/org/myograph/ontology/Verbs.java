package org.myograph.ontology;

import java.util.List;

/**
 * How a kind of movement or stabilization is said as a verb or as a doer.
 *
 * @param head slug of the kind, such as {@code abduction}
 * @param verbs templates with {@code {part}} for what is moved: "rotate {part} medially"; its name
 *     for one thing only
 * @param agents "abductor"
 */
public record Verbs(String head, List<String> verbs, List<String> agents) {
  public Verbs {
    verbs = List.copyOf(verbs);
    agents = List.copyOf(agents);
  }
}
