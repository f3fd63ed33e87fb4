/**
 * Changing a data package in a folder: its tables in memory, written beside the folder, checked, and put in its place as a whole. Does
 * not belong here: where the rows come from.
 */
@NullMarked
package eu.alpsynergy.importer.merge;

import org.jspecify.annotations.NullMarked;
