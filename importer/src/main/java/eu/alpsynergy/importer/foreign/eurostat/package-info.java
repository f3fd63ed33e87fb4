/**
 * Figures of activity by region and industry from tables of Eurostat. Does not belong here: what other exports need too.
 */
@NullMarked
package eu.alpsynergy.importer.foreign.eurostat;

import org.jspecify.annotations.NullMarked;
