/**
 * Reads the snapshot from Neo4j. The only package here that sees the driver and Cypher; analyses never do.
 */
@NullMarked
package eu.alpsynergy.synergy.neo4j;

import org.jspecify.annotations.NullMarked;
