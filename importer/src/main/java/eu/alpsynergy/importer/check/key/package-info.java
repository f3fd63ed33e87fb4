/**
 * Which keys a table holds, exactly and in little memory: {@link eu.alpsynergy.importer.check.key.KeyIndex}. Keys are kept
 * as UTF-8 bytes in large blocks, not as objects.
 *
 * <p>Belongs here: storing and finding keys. Does not belong here: what a key means and what is wrong with it.
 */
@NullMarked
package eu.alpsynergy.importer.check.key;

import org.jspecify.annotations.NullMarked;
