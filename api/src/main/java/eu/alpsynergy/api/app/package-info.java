/**
 * The command line and the composition root: the only place where modules are put together. Belongs here: commands,
 * start-up and shut-down order. Does not belong here: anything a module could do alone.
 */
@NullMarked
package eu.alpsynergy.api.app;

import org.jspecify.annotations.NullMarked;
