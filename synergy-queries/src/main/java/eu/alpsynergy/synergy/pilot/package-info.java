/**
 * Choosing pilot clusters: criteria with facts, an exact selection with proof, conflicts of rules, robustness.
 *
 * <p>Belongs here: the criteria, the selection problem over dense indices, its solver and what explains a choice. Does not belong
 * here: parameters and answers, which are in {@code api}, and anything about requests or pages.
 */
@NullMarked
package eu.alpsynergy.synergy.pilot;

import org.jspecify.annotations.NullMarked;
