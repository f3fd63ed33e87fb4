/**
 * The work of firms on Apache Spark, a program of its own that reads a data package's files or Neo4j and writes one small file.
 *
 * <p>Belongs here: reading tables into Spark, counting them, and algorithms of GraphX. Does not belong here: anything of the product's
 * own modules, whose libraries Spark's would meet.
 */
@NullMarked
package eu.alpsynergy.spark;

import org.jspecify.annotations.NullMarked;
