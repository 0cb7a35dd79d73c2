/**
 * In come files, or nothing for the bundled articles; out go a published build, extracts and the
 * verification of a build against its sources.
 */
package org.myograph.pipeline;
