/**
 * Columns of primitive arrays for the tables that grow with the number of firms: text, ids, codes, places. What is absent or the same
 * in every row costs nothing; records are made of columns only when somebody asks for a row. No I/O: {@link ColumnSink} and
 * {@link ColumnSource} say what a file has to take and give.
 */
@NullMarked
package eu.alpsynergy.model.column;

import org.jspecify.annotations.NullMarked;
