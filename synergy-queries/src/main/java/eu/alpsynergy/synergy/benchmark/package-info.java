/**
 * A region beside the others: measured against declared themes, regions like it, concentration and focus. Belongs here: what is
 * compared with what. Does not belong here: formulas of single indicators (indicator).
 */
@NullMarked
package eu.alpsynergy.synergy.benchmark;

import org.jspecify.annotations.NullMarked;
