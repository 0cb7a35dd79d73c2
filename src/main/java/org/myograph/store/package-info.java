/**
 * In come quads; out goes a published build: an immutable folder with a TDB2 database, a full-text
 * index and a manifest.
 *
 * <pre>
 * FOLDER/CURRENT               the id of the build that is served
 * FOLDER/lock                  held by whoever builds
 * FOLDER/builds/ID/manifest.json
 * FOLDER/builds/ID/manifest.sha256
 * FOLDER/builds/ID/data/       the database, and review.json: what was not understood
 * FOLDER/builds/ID/words/      the Lucene index of names and quotes
 * FOLDER/builds/ID/words.sha256
 * FOLDER/builds/ID.tmp-*       a build in the making, or what is left of one that was killed
 * </pre>
 *
 * <p>TDB2 itself lets one process open a database, and leaves a lock file in it. A build never
 * changes, so it is opened beneath that lock: any number of processes may read it, also while the
 * next one is made beside it. Where the files may not be written at all, TDB2 is given a private
 * copy, for it opens them for writing even if it only reads.
 */
package org.myograph.store;
