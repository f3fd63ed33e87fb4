// Purpose: one (:Actor)-[:PERFORMS]->(:Stage) relationship for each row of the table performances.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds about one row an actor
UNWIND $rows AS row
MATCH (a:Actor {version: $version, id: row.actor})
MATCH (b:Stage {version: $version, id: row.stage})
CREATE (a)-[r:PERFORMS {version: $version}]->(b)
SET r += row {.basis, .source, .status, .note, .asOf}
RETURN count(r) AS loaded
