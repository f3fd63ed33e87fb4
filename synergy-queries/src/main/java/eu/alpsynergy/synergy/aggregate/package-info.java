/**
 * The small matrices of counts that the science needs and whose computation grows with firms, behind one interface, so that an
 * engine may compute them elsewhere.
 *
 * <p>Belongs here: what is counted, the local engine over the snapshot, and reading what other engines counted. Does not belong
 * here: talking to databases or other programs, and everything computed from the counts.
 */
@NullMarked
package eu.alpsynergy.synergy.aggregate;

import org.jspecify.annotations.NullMarked;
