/**
 * The one way to a Cypher statement: {@link eu.alpsynergy.cypher.CypherCatalogue}.
 *
 * <p>Belongs here: statements, one per file, named after what they answer, and the code that finds them. Does not belong
 * here: running them.
 */
@NullMarked
package eu.alpsynergy.cypher;

import org.jspecify.annotations.NullMarked;
