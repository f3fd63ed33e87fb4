// Purpose: one (:S3Field)-[:COMPRISES]->(:Theme) relationship for each row of the table field_themes.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds up to hundreds of rows
UNWIND $rows AS row
MATCH (a:S3Field {version: $version, id: row.field})
MATCH (b:Theme {version: $version, id: row.theme})
CREATE (a)-[r:COMPRISES {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
