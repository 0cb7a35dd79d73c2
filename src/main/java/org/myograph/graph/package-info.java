/**
 * In come the ontology, articles with their statements, and mappings; out go quads: what is stated
 * as plain triples, and for every statement its evidence.
 */
package org.myograph.graph;
