/**
 * Cluster organisations from lists such as that of the European Cluster Collaboration Platform. Does not belong here: what other exports
 * need too.
 */
@NullMarked
package eu.alpsynergy.importer.foreign.eccp;

import org.jspecify.annotations.NullMarked;
