/**
 * A checked package as files for Neo4j's own import tool: {@link eu.alpsynergy.importer.bulk.BulkFiles}. They make the same
 * nodes, relationships and properties as the statements of {@code cypher/load}; a test compares the graphs.
 *
 * <p>Does not belong here: running the tool, which is done beside the server's jars.
 */
@NullMarked
package eu.alpsynergy.importer.bulk;

import org.jspecify.annotations.NullMarked;
