/**
 * Rules that look at more than one cell, or know what a column means; one small class each, listed in {@link
 * eu.alpsynergy.importer.check.rule.RowRules}.
 *
 * <p>Does not belong here: what a schema can say by itself.
 */
@NullMarked
package eu.alpsynergy.importer.check.rule;

import org.jspecify.annotations.NullMarked;
