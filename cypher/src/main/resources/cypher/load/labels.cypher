// Purpose: one (:Label) node for each row of the table labels.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
CREATE (n:Label {version: $version, id: row.id})
SET n += row {.scheme, .grade, .nameEn, .basis, .validYears, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
