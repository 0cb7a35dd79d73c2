package org.myograph.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.ontology.Names;

/** What a thing of some kind is told by, unless it names a kind of thing and no single one. */
final class StructureChecks {
  private static final Node BRANCH_OF = Names.myo("branchOf");
  private static final Node PART_OF = Names.myo("partOf");
  private static final Node JOINT = Names.myo("atJoint");
  private static final Node OPPOSITE = Names.myo("opposite");

  private StructureChecks() {}

  /** Things of these classes that are no generic ones. */
  private static Stream<Node> single(Facts facts, Collection<Node> kinds) {
    return facts.things().stream()
        .filter(thing -> facts.isA(thing, kinds) && !facts.isMarked(thing, "generic"));
  }

  private static List<Node> kinds(String... localNames) {
    return Stream.of(localNames).map(Names::myo).toList();
  }

  /** A nerve or plexus leads to spinal roots, or to a cranial nerve. */
  static Stream<Flaw> roots(Facts facts) {
    return single(facts, kinds("Nerve", "NervePlexus"))
        .filter(
            nerve ->
                facts.reach(Set.of(nerve), BRANCH_OF, PART_OF).stream()
                    .noneMatch(origin -> hasRoot(facts, origin)))
        .map(
            nerve ->
                Flaw.error(
                    nerve, facts.label(nerve) + " has no root; add myo:hasRoot or myo:branchOf"));
  }

  private static boolean hasRoot(Facts facts, Node nerve) {
    return facts.has(nerve, Names.myo("hasRoot"))
        || facts.isA(nerve, kinds("CranialNerve", "SpinalRoot"));
  }

  /** What can have an opposite has one, and a joint, or a mark that it has none. */
  static Stream<Flaw> movements(Facts facts) {
    List<Node> movements = single(facts, facts.objects(OPPOSITE, RDFS.domain.asNode())).toList();
    return Stream.concat(
        movements.stream()
            .filter(movement -> !facts.isMarked(movement, "withoutJoint"))
            .filter(movement -> !facts.has(movement, JOINT))
            .map(
                movement ->
                    lacks(facts, movement, "joint; add myo:atJoint or myo:withoutJoint true")),
        movements.stream()
            .filter(movement -> !facts.isMarked(movement, "withoutOpposite"))
            .filter(movement -> !facts.has(movement, OPPOSITE))
            .filter(movement -> facts.subjects(OPPOSITE, movement).isEmpty())
            .map(
                movement ->
                    lacks(
                        facts,
                        movement,
                        "opposite; add myo:opposite or myo:withoutOpposite true")));
  }

  /** What is by its kind a part of something says of what. */
  static Stream<Flaw> wholes(Facts facts) {
    return single(facts, kinds("BoneFeature", "MusclePart", "JointCapsule"))
        .filter(part -> !facts.has(part, PART_OF))
        .map(part -> lacks(facts, part, "whole; add myo:partOf"));
  }

  private static Flaw lacks(Facts facts, Node thing, String what) {
    return Flaw.warn(thing, facts.label(thing) + " has no " + what);
  }
}
