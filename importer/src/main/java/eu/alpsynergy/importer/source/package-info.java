/**
 * Bytes from outside: folders, zip files, text in a declared encoding, CSV records, JSON; each within stated limits.
 *
 * <p>Does not belong here: what the data mean.
 */
@NullMarked
package eu.alpsynergy.importer.source;

import org.jspecify.annotations.NullMarked;
