/**
 * What tests share: one real Neo4j, and the default dataset without one. Belongs here: what more than one module's tests need.
 */
@NullMarked
package eu.alpsynergy.testing;

import org.jspecify.annotations.NullMarked;
