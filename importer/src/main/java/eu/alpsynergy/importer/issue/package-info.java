/**
 * Problems as data: what is wrong, where, which rule says so, and what to do; collected in one run and reported together.
 *
 * <p>Does not belong here: finding problems.
 */
@NullMarked
package eu.alpsynergy.importer.issue;

import org.jspecify.annotations.NullMarked;
