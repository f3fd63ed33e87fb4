// Purpose: one (:Industry) node for each row of the table industries.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
CREATE (n:Industry {version: $version, id: row.id})
SET n += row {.nace, .revision, .level, .nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .source, .status, .note,
  .asOf}
RETURN count(n) AS loaded
