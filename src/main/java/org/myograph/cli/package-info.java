/**
 * Arguments come in, an exit code goes out. Data is printed to standard output, everything else to
 * standard error; the work itself is done elsewhere.
 */
package org.myograph.cli;
