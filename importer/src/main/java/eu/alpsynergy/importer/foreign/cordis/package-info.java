/**
 * Organisations and projects of the framework programmes from the exports of CORDIS. Does not belong here: what other exports need too.
 */
@NullMarked
package eu.alpsynergy.importer.foreign.cordis;

import org.jspecify.annotations.NullMarked;
