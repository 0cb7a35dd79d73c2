package org.myograph.mention;

/** How a thing is named. */
public enum Form {
  /** "gluteus minimus", "abduction of the hip". */
  NOUN,
  /** "abducts the hip". */
  VERB,
  /** "abductor of the hip". */
  AGENT
}
