/**
 * Data packages: read ({@code source}), understood ({@code mapping}), checked ({@code check}), reported ({@code issue}),
 * loaded into Neo4j and exported from it ({@code load}), compared with each other ({@code change}).
 */
@NullMarked
package eu.alpsynergy.importer;

import org.jspecify.annotations.NullMarked;
