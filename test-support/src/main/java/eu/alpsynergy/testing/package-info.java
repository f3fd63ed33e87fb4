/**
 * One real Neo4j for all tests: the server named by the environment, else a container, else a local child process.
 *
 * <p>Belongs here: finding, starting, emptying that server. Does not belong here: anything about our data.
 */
@NullMarked
package eu.alpsynergy.testing;

import org.jspecify.annotations.NullMarked;
