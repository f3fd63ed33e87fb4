/**
 * Data packages into Neo4j and back; the only package here that sees the driver.
 *
 * <p>How readers stay safe: a version is complete before the pointer leads to it, and nothing of it is removed before the
 * pointer leads elsewhere. Who reads in more than one statement reads the pointer before and after: the same version and
 * generation mean one whole version.
 *
 * <p>How a load survives a kill: every batch is one transaction that begins by renewing the lock, reading the checkpoint on
 * the {@code Dataset} node and moving it behind the batch. Whether a lost commit went through is thus read, not
 * guessed. The next batch is read from its file meanwhile. Batches are cut from the canonical tables, so a checkpoint means the same rows in every run.
 *
 * <p>Types in the graph: integers and years are Integer, numbers Float, dates Neo4j dates, lists lists of String; what is
 * absent has no property.
 */
@NullMarked
package eu.alpsynergy.importer.load;

import org.jspecify.annotations.NullMarked;
