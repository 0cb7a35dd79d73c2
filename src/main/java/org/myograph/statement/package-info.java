/**
 * In come an article and its mentions; out go {@link org.myograph.statement.Statement}s: who does
 * what, how surely, and the words that say so.
 */
package org.myograph.statement;
