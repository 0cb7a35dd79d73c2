/**
 * In come the ontology, articles and what was read from them; out go findings: what is wrong,
 * unread or unknown.
 */
package org.myograph.review;
