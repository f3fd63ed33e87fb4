/**
 * A data package as a workbook with a sheet a table: the template that is made from the schema, and reading it back as a package. Does not
 * belong here: checking the rows.
 */
@NullMarked
package eu.alpsynergy.importer.workbook;

import org.jspecify.annotations.NullMarked;
