/**
 * Indicators of economic geography as pure functions on arrays, each with a descriptor. Belongs here: formulas that know
 * nothing of regions or themes by name. Does not belong here: Neo4j, HTTP, JSON, the snapshot.
 */
@NullMarked
package eu.alpsynergy.synergy.indicator;

import org.jspecify.annotations.NullMarked;
