/**
 * In comes a table of correspondences in SSSOM; out go {@link org.myograph.link.Mapping}s between
 * the things of Myograph and those of other ontologies.
 */
package org.myograph.link;
