/** The StressTest of a region: what respondents answered, and what the graph itself can say to a block. */
@NullMarked
package eu.alpsynergy.synergy.stresstest;

import org.jspecify.annotations.NullMarked;
