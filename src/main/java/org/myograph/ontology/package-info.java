/**
 * In comes {@code ontology/*.ttl}; out go its terms with all their names, its relations with the
 * phrases they are read by, and the graph itself.
 */
package org.myograph.ontology;
