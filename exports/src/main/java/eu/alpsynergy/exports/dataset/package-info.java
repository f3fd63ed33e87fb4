/**
 * What is written: a dataset version with its rows, what it says of itself, and what a writer of a format is.
 *
 * <p>Belongs here: what every format sees. Does not belong here: formats, the database.
 */
@NullMarked
package eu.alpsynergy.exports.dataset;

import org.jspecify.annotations.NullMarked;
