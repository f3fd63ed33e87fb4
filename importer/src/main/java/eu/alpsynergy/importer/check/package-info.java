/**
 * Checks a data package from end to end and writes its canonical form: {@link
 * eu.alpsynergy.importer.check.PackageValidator}.
 *
 * <p>Does not belong here: Neo4j.
 */
@NullMarked
package eu.alpsynergy.importer.check;

import org.jspecify.annotations.NullMarked;
