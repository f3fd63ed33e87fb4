/** Tables of users as CSV files: read strictly, written with full precision. */
@NullMarked
package eu.alpsynergy.api.app.table;

import org.jspecify.annotations.NullMarked;
