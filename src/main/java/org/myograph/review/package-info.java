/** In come articles and what was read from them; out go findings: what is unread or unknown. */
package org.myograph.review;
