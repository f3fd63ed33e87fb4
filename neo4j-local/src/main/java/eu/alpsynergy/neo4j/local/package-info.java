/**
 * Neo4j Community as a supervised child process, for those who have no server of their own.
 *
 * <p>Belongs here: the data folder, the hardened settings, the child's start, watch, restart and stop. Does not belong
 * here: queries, the driver, anything of our data. Neo4j's own classes are never on this module's class path; the only way
 * to the server is Bolt.
 */
@NullMarked
package eu.alpsynergy.neo4j.local;

import org.jspecify.annotations.NullMarked;
