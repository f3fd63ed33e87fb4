// Purpose: one (:Actor)-[:TOOK_PART]->(:Project) relationship for each row of the table participations.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds some rows an actor
UNWIND $rows AS row
MATCH (a:Actor {version: $version, id: row.actor})
MATCH (b:Project {version: $version, id: row.project})
CREATE (a)-[r:TOOK_PART {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
