/**
 * In comes a build; out come SPARQL answers and plain pages over HTTP. Nothing can be changed from
 * outside, and no request makes the server call another one.
 */
package org.myograph.server;
