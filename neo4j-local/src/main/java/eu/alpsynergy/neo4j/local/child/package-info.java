/** The one class of ours that runs inside the database's process; it must not use any other class of ours. */
@NullMarked
package eu.alpsynergy.neo4j.local.child;

import org.jspecify.annotations.NullMarked;
