/** Failures as {@code application/problem+json} (RFC 9457). */
@NullMarked
package eu.alpsynergy.api.error;

import org.jspecify.annotations.NullMarked;
