/**
 * Starting Spark as a program of its own and reading what it counted.
 *
 * <p>Belongs here: the child process, its class path, its files. Does not belong here: any class of Spark, and which engine is used.
 */
@NullMarked
package eu.alpsynergy.api.app.analytics;

import org.jspecify.annotations.NullMarked;
