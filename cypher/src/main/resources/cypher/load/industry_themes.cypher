// Purpose: one (:Industry)-[:COUNTS_TOWARDS]->(:Theme) relationship for each row of the table industry_themes.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Industry {version: $version, id: row.industry})
MATCH (b:Theme {version: $version, id: row.theme})
CREATE (a)-[r:COUNTS_TOWARDS {version: $version}]->(b)
SET r += row {.weight, .source, .status, .note, .asOf}
RETURN count(r) AS loaded
