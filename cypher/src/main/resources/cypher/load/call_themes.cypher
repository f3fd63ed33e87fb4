// Purpose: one (:Call)-[:ACCEPTS]->(:Theme) relationship for each row of the table call_themes.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Call {version: $version, id: row.call})
MATCH (b:Theme {version: $version, id: row.theme})
CREATE (a)-[r:ACCEPTS {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
