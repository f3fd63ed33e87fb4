/**
 * Reads the {@link eu.alpsynergy.model.GraphSnapshot} from Neo4j.
 *
 * <p>Belongs here: the one reader of the current dataset version, the mapping of its tables, and the same mapping
 * for a data package beside the database. Does not belong here:
 * analyses, which are functions of the snapshot, and writing, which is the importer's.
 */
@NullMarked
package eu.alpsynergy.synergy.neo4j;

import org.jspecify.annotations.NullMarked;
