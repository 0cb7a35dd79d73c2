package org.myograph.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.myograph.ontology.Names;

/**
 * Any number of muscles in limbs that share nothing but the spinal roots, so that what follows
 * grows with their number as it does among real ones; the same for the same number.
 */
public final class SyntheticMuscles {
  private static final int LIMB = 40;
  private static final int BONES = 6;
  private static final int JOINTS = 3;
  private static final int MOVEMENTS = 12;
  private static final int NERVES = 11;
  private static final int ARTERIES = 7;
  private static final int ROOTS_OF_LIMB = 5;
  private static final List<String> ROOTS =
      List.of("C5", "C6", "C7", "C8", "T1", "L1", "L2", "L3", "L4", "L5", "S1", "S2");

  private final List<Triple> facts = new ArrayList<>();
  private final Random random;
  private final int limb;

  private SyntheticMuscles(int limb) {
    this.limb = limb;
    random = new Random(limb);
  }

  /** What is stated about so many muscles and all that they are attached to. */
  public static List<Triple> of(int muscles) {
    List<Triple> all = new ArrayList<>();
    ROOTS.forEach(
        root -> all.add(Triple.create(Names.id(root), RDF.type.asNode(), kind("SpinalRoot"))));
    for (int done = 0; done < muscles; done += LIMB) {
      all.addAll(limb(done / LIMB, Math.min(LIMB, muscles - done)));
    }
    return all;
  }

  /** One limb alone, as an article of its own might tell it. */
  static List<Triple> limb(int number, int muscles) {
    SyntheticMuscles limb = new SyntheticMuscles(number);
    limb.bones();
    limb.movements();
    limb.nerves();
    limb.arteries();
    for (int i = 0; i < muscles; i++) {
      limb.muscle(i);
    }
    return limb.facts;
  }

  private void bones() {
    for (int i = 0; i < BONES; i++) {
      is("Bone", i);
      is("BoneFeature", i);
      is("BoneFeature", BONES + i);
      add("BoneFeature", i, "partOf", "Bone", i);
      add("BoneFeature", BONES + i, "partOf", "BoneFeature", i);
    }
  }

  private void movements() {
    for (int i = 0; i < JOINTS; i++) {
      is("Joint", i);
    }
    for (int i = 0; i < MOVEMENTS; i++) {
      is("Movement", i);
      add("Movement", i, "atJoint", "Joint", i % JOINTS);
      add("Movement", i, "opposite", "Movement", i ^ 1);
    }
  }

  private void nerves() {
    is("NervePlexus", 0);
    for (int i = 0; i < NERVES; i++) {
      is("Nerve", i);
      if (i == 0) {
        add("Nerve", 0, "branchOf", "NervePlexus", 0);
      } else {
        add("Nerve", i, "branchOf", "Nerve", (i - 1) / 2);
      }
      add(thing("Nerve", i), "hasRoot", root());
    }
    is("Condition", 0);
    add("Condition", 0, "affects", "Nerve", 1 + random.nextInt(NERVES - 1));
  }

  private void arteries() {
    for (int i = 0; i < ARTERIES; i++) {
      is("Artery", i);
      if (i > 0) {
        add("Artery", i, "branchOf", "Artery", (i - 1) / 2);
      }
    }
  }

  private void muscle(int i) {
    is("Muscle", i);
    add("Muscle", i, "hasOrigin", "BoneFeature", random.nextInt(2 * BONES));
    add("Muscle", i, "hasOrigin", "Bone", random.nextInt(BONES));
    add("Muscle", i, "hasInsertion", "BoneFeature", random.nextInt(2 * BONES));
    add("Muscle", i, "performs", "Movement", random.nextInt(MOVEMENTS));
    add("Muscle", i, "performs", "Movement", random.nextInt(MOVEMENTS));
    add("Muscle", i, "innervatedBy", "Nerve", random.nextInt(NERVES));
    add("Muscle", i, "suppliedBy", "Artery", random.nextInt(ARTERIES));
    add(thing("Muscle", i), "hasSpinalRoot", root());
    if (i % 5 == 0) {
      is("MuscleGroup", i);
      is("MusclePart", i);
      add("MusclePart", i, "partOf", "Muscle", i);
      add("MusclePart", i, "performs", "Movement", random.nextInt(MOVEMENTS));
    } else {
      add("Muscle", i, "memberOf", "MuscleGroup", i - i % 5);
      add("Muscle", i, "hasAntagonist", "Muscle", i - i % 5);
    }
  }

  private Node root() {
    int first = limb % (ROOTS.size() - ROOTS_OF_LIMB);
    return Names.id(ROOTS.get(first + random.nextInt(ROOTS_OF_LIMB)));
  }

  private void is(String kind, int number) {
    facts.add(Triple.create(thing(kind, number), RDF.type.asNode(), kind(kind)));
  }

  private void add(
      String subjectKind, int subject, String relation, String objectKind, int object) {
    add(thing(subjectKind, subject), relation, thing(objectKind, object));
  }

  private void add(Node subject, String relation, Node object) {
    facts.add(Triple.create(subject, Names.myo(relation), object));
  }

  private Node thing(String kind, int number) {
    return Names.id("limb-" + limb + "-" + kind + "-" + number);
  }

  private static Node kind(String name) {
    return Names.myo(name);
  }
}
