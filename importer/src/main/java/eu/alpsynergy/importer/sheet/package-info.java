/**
 * Sheets of XLSX files as streams of rows, with the limits that keep a hostile file from costing us anything. Does not belong here:
 * what the cells mean.
 */
@NullMarked
package eu.alpsynergy.importer.sheet;

import org.jspecify.annotations.NullMarked;
