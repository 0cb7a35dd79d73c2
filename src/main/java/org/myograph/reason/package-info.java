/**
 * In come the ontology and the stated triples; out go what follows from them, each conclusion with
 * one derivation, and the contradictions with their causes.
 *
 * <p>The axioms are compiled to rules, after HermiT has classified the ontology alone; the rules
 * are run by {@link org.myograph.reason.Fixpoint}. They derive all that OWL 2 RL derives and never
 * more than OWL 2 DL does.
 */
package org.myograph.reason;
