/**
 * Cypher from people, run so that it can neither change anything nor hold anything up. Belongs here: the gate (what a statement
 * may say), the lanes (where it runs, and how it is ended), saved questions, the schema as the database shows it. Does not
 * belong here: HTTP.
 */
@NullMarked
package eu.alpsynergy.api.console;

import org.jspecify.annotations.NullMarked;
