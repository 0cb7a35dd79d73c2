package org.myograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are made by pattern are known as a whole, whatever fills the pattern. */
class NamesByPatternTest {
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** A name, and the kinds of which its meaning may be. */
  record Case(String name, Set<String> kinds) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> muscles() {
    return Stream.of(
            ordinals(1, 4, "%s dorsal interosseous of the hand"),
            ordinals(1, 4, "%s dorsal interosseous muscle of the foot"),
            ordinals(1, 3, "%s palmar interosseous"),
            ordinals(1, 3, "%s plantar interosseous"),
            ordinals(1, 4, "%s lumbrical of the hand"),
            ordinals(1, 4, "%s lumbrical of the foot"),
            each("anterior fibers of the %s", "deltoid", "gluteus medius", "temporalis"),
            each("lower part of the %s", "trapezius", "pectoralis major", "serratus anterior"),
            each("deep head of the %s", "flexor pollicis brevis", "pronator teres", "masseter"),
            each("tendon of the %s", "plantaris", "popliteus", "peroneus brevis"))
        .flatMap(of("Muscle", "MuscleGroup", "MusclePart", "Tendon"));
  }

  static Stream<Case> nerves() {
    return Stream.of(
            ordinals(1, 11, "%s intercostal nerve"),
            ordinals(1, 8, "%s cervical nerve"),
            each("anterior ramus of %s", "C5", "T1", "L2", "S1"),
            each("posterior rami of %s", "C2", "T6-T12", "L1 to L5"),
            each("ventral rami of %s", "C3-C4", "the second sacral nerve"),
            each("medial branches of the posterior rami of %s", "L4", "C4-C6"),
            each("%s spinal nerve", "C5", "L5", "S1"),
            each("muscular branches of the %s", "femoral nerve", "tibial nerve", "axillary nerve"),
            each("articular branch of the %s", "obturator nerve", "median nerve"),
            each("deep branch of the %s", "ulnar nerve", "radial nerve", "lateral plantar nerve"))
        .flatMap(of("Nerve", "NervePlexus", "SpinalRoot"));
  }

  static Stream<Case> arteries() {
    return Stream.of(
            ordinals(3, 11, "%s posterior intercostal artery"),
            ordinals(1, 6, "%s anterior intercostal artery"),
            ordinals(1, 4, "%s lumbar artery"),
            ordinals(1, 3, "%s perforating artery"),
            ordinals(1, 4, "%s plantar metatarsal artery"),
            each("muscular branches of the %s", "brachial artery", "popliteal artery"),
            each("perforating branches of the %s", "fibular artery", "deep femoral artery"),
            each("ascending branch of the %s", "lateral circumflex femoral artery"),
            each("left %s", "subclavian artery", "renal artery", "vertebral artery"))
        .flatMap(of("Artery"));
  }

  static Stream<Case> landmarks() {
    return Stream.of(
            ordinals(1, 5, "base of the %s metatarsal"),
            ordinals(1, 5, "shaft of the %s metacarpal bone"),
            ordinals(1, 12, "neck of the %s rib"),
            ordinals(1, 7, "costal cartilage of the %s rib"),
            ordinals(2, 5, "proximal phalanx of the %s toe"),
            ordinals(2, 5, "middle phalanx of the %s finger"),
            ordinals(1, 5, "distal phalanx of the %s digit of the hand"),
            each("spinous processes of %s", "C2-C6", "T7 to T12", "L1-5", "C7 and T1"),
            each("transverse processes of %s", "C1-C4", "the lumbar vertebrae", "L1 to L4"),
            each("bodies of %s", "T12-L5", "C3 to C6", "the upper three thoracic vertebrae"),
            each("angles of %s", "ribs 5-8", "ribs three to six", "the lower six ribs"),
            each("outer surfaces of ribs %s", "1-8", "five to twelve", "2 to 5"),
            each("bases of the distal phalanges of %s", "digits 2-5", "the lateral four toes"),
            each("middle phalanges of %s", "digits 2 to 5", "the second to fifth digits"),
            each("base of the proximal phalanx of the %s", "thumb", "great toe", "little finger"),
            each("upper half of the medial border of the %s", "scapula", "tibia"),
            each("medial two-thirds of the posterior surface of the %s", "fibula", "ulna"),
            each("lower third of the anterior border of the %s", "radius", "fibula"),
            each("anterior surface of the shaft of the %s", "femur", "humerus", "ulna"))
        .flatMap(of("Bone", "BoneFeature", "Cartilage"));
  }

  @ParameterizedTest
  @MethodSource({"muscles", "nerves", "arteries", "landmarks"})
  void isKnownAsAWhole(Case named) {
    assertThat(KnownNames.know(named.name(), named.kinds()))
        .as("%s is read as %s", named.name(), KnownNames.phrases(named.name()))
        .isTrue();
  }

  private static Stream<String> ordinals(int from, int to, String pattern) {
    return ORDINALS.subList(from - 1, to).stream().map(pattern::formatted);
  }

  private static Stream<String> each(String pattern, String... fillers) {
    return Stream.of(fillers).map(pattern::formatted);
  }

  private static Function<Stream<String>, Stream<Case>> of(String... kinds) {
    return names -> names.map(name -> new Case(name, Set.of(kinds)));
  }
}
