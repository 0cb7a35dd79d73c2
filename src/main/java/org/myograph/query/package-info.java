/**
 * In come a build's dataset and a question, by name with its parameters or as SPARQL; out go rows
 * with labels beside IRIs, or the explanation of one fact down to the sentences that state it.
 */
package org.myograph.query;
