/** Documents generated from the contract, so that they cannot drift from what the importer checks. */
@NullMarked
package eu.alpsynergy.importer.doc;

import org.jspecify.annotations.NullMarked;
