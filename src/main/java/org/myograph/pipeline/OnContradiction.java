package org.myograph.pipeline;

/** What a build does about statements that contradict each other or the ontology. */
public enum OnContradiction {
  /** Nothing is published. */
  STOP,
  /** Of those that clash, the statements of the youngest article are left out. */
  QUARANTINE
}
