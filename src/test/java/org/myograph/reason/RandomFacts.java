package org.myograph.reason;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/** Nonsense anatomy of the right kinds, the same for the same seed. */
final class RandomFacts {
  private static final List<String> KINDS =
      List.of(
          "Muscle",
          "MusclePart",
          "MuscleGroup",
          "Nerve",
          "NervePlexus",
          "SpinalRoot",
          "Artery",
          "Bone",
          "BoneFeature",
          "Movement",
          "Condition");
  private static final List<List<String>> RELATIONS =
      List.of(
          List.of("Muscle", "hasOrigin", "BoneFeature"),
          List.of("Muscle", "hasInsertion", "Bone"),
          List.of("MusclePart", "hasOrigin", "BoneFeature"),
          List.of("BoneFeature", "partOf", "BoneFeature"),
          List.of("BoneFeature", "partOf", "Bone"),
          List.of("MusclePart", "partOf", "Muscle"),
          List.of("Muscle", "memberOf", "MuscleGroup"),
          List.of("MuscleGroup", "memberOf", "MuscleGroup"),
          List.of("Muscle", "performs", "Movement"),
          List.of("MusclePart", "performs", "Movement"),
          List.of("Movement", "opposite", "Movement"),
          List.of("Muscle", "innervatedBy", "Nerve"),
          List.of("MusclePart", "innervatedBy", "NervePlexus"),
          List.of("Muscle", "suppliedBy", "Artery"),
          List.of("Nerve", "branchOf", "Nerve"),
          List.of("Nerve", "branchOf", "NervePlexus"),
          List.of("Nerve", "hasRoot", "SpinalRoot"),
          List.of("Muscle", "hasSpinalRoot", "SpinalRoot"),
          List.of("Muscle", "hasAntagonist", "Muscle"),
          List.of("Condition", "affects", "Nerve"),
          List.of("Condition", "affects", "BoneFeature"));
  private static final int EACH = 3;

  private RandomFacts() {}

  static Set<Triple> of(int seed, int number) {
    return of(seed, number, 0);
  }

  /**
   * @param wrong how many of the facts have a subject of any kind, mostly not a right one
   */
  static Set<Triple> of(int seed, int number, int wrong) {
    Random random = new Random(seed);
    Set<Triple> facts = new HashSet<>();
    for (String kind : KINDS) {
      for (int i = 0; i < EACH; i++) {
        facts.add(Triple.create(thing(kind, i), RDF.type.asNode(), Names.myo(kind)));
      }
    }
    for (int i = 0; i < number; i++) {
      List<String> relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      facts.add(
          Triple.create(
              thing(relation.get(0), random.nextInt(EACH)),
              Names.myo(relation.get(1)),
              thing(relation.get(2), random.nextInt(EACH))));
    }
    for (int i = 0; i < wrong; i++) {
      List<String> relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      facts.add(
          Triple.create(
              thing(KINDS.get(random.nextInt(KINDS.size())), random.nextInt(EACH)),
              Names.myo(relation.get(1)),
              thing(relation.get(2), random.nextInt(EACH))));
    }
    return facts;
  }

  private static Node thing(String kind, int number) {
    return Names.id(kind.toLowerCase(Locale.ROOT) + "-" + number);
  }
}
