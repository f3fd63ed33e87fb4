/**
 * The synergy diamond of pairs of regions: overlap, complementarity, value-chain fit, ties, and the potential made of the
 * first three. The original project's diamond is not public; this one is ours, and docs/methods.md says exactly what it is.
 */
@NullMarked
package eu.alpsynergy.synergy.diamond;

import org.jspecify.annotations.NullMarked;
