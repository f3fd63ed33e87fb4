/**
 * Settings from flags, environment and one YAML file. Belongs here: keys, their parsing, the list of everything that is
 * wrong with them. Does not belong here: opening anything.
 */
@NullMarked
package eu.alpsynergy.api.app.settings;

import org.jspecify.annotations.NullMarked;
