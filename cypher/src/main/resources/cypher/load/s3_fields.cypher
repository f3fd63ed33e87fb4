// Purpose: one (:S3Field) node for each row of the table s3_fields.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
CREATE (n:S3Field {version: $version, id: row.id})
SET n += row {.nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
