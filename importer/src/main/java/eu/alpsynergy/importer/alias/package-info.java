/**
 * Names of one thing in several spellings: the table of aliases beside a data package that people decide, and the list of likely
 * duplicates that they decide from. Nothing is one here until somebody said so. Does not belong here: reading names from exports.
 */
@NullMarked
package eu.alpsynergy.importer.alias;

import org.jspecify.annotations.NullMarked;
