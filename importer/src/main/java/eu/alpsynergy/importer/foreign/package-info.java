/**
 * Exports of public databases read into the tables of a data package: columns bound by the names in the header, rows that would have to be
 * guessed reported, rows outside the dataset counted, everything merged by stable ids. One package an export; here what they share.
 */
@NullMarked
package eu.alpsynergy.importer.foreign;

import org.jspecify.annotations.NullMarked;
