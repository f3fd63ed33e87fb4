/**
 * Interreg projects and their partners from the exports of keep.eu. Does not belong here: what other exports need too.
 */
@NullMarked
package eu.alpsynergy.importer.foreign.keep;

import org.jspecify.annotations.NullMarked;
