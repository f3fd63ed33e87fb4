/**
 * The server: routes, parameters, representations, caching, security headers, static files. Belongs here: HTTP and nothing of the
 * field. Does not belong here: what an answer says.
 */
@NullMarked
package eu.alpsynergy.api.http;

import org.jspecify.annotations.NullMarked;
