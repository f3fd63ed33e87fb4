/**
 * Synchronised calls: windows, what keeps calls apart, groups of regions that can open a call together, the common pot, the
 * smallest shifts. Belongs here: requests, answers and how they are computed. Does not belong here: files and texts of exports.
 */
@NullMarked
package eu.alpsynergy.synergy.call;

import org.jspecify.annotations.NullMarked;
