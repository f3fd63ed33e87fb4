/**
 * Search over everything that has a name, in any of the five languages, tolerant of accents and typing errors.
 */
@NullMarked
package eu.alpsynergy.synergy.search;

import org.jspecify.annotations.NullMarked;
