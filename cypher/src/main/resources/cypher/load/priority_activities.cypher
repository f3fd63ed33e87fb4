// Purpose: one (:Priority)-[:EXPECTS]->(:TransformativeActivity) relationship for each row of the table priority_activities.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds none to hundreds of rows
UNWIND $rows AS row
MATCH (a:Priority {version: $version, id: row.priority})
MATCH (b:TransformativeActivity {version: $version, id: row.activity})
CREATE (a)-[r:EXPECTS {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
