/**
 * Invented data packages of any size for measuring and testing: {@link eu.alpsynergy.generator.PackageGenerator}.
 *
 * <p>Every draw is a function of the seed, of what is drawn and of its number ({@code Draws}), never of the draws before.
 * Arithmetic keeps to what Java defines to the last bit ({@code StrictMath} where a power is needed). So the same
 * arguments give the same bytes on any machine.
 *
 * <p>Memory grows with the regions and, by some 40 bytes each, with the firms; ties are drawn and written one firm at a time.
 *
 * <p>Belongs here: how invented regions, firms and ties come about and what truth is told of them. Does not belong here:
 * Neo4j, analyses, and facts about real places.
 */
@NullMarked
package eu.alpsynergy.generator;

import org.jspecify.annotations.NullMarked;
