// Purpose: one (:Priority)-[:NAMES]->(:Theme) relationship for each row of the table priority_themes.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Priority {version: $version, id: row.priority})
MATCH (b:Theme {version: $version, id: row.theme})
CREATE (a)-[r:NAMES {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
