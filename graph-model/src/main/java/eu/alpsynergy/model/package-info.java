/**
 * What the product talks about: domain records and the immutable {@link eu.alpsynergy.model.GraphSnapshot}.
 *
 * <p>Belongs here: values without behaviour beyond validation, dense tables and CSR adjacency. Does not belong here:
 * I/O, analyses, anything that knows Neo4j, HTTP or JSON.
 */
@NullMarked
package eu.alpsynergy.model;

import org.jspecify.annotations.NullMarked;
