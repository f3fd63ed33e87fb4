// Purpose: one (:Actor)-[:MEMBER_OF]->(:Cluster) relationship for each row of the table memberships.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Actor {version: $version, id: row.actor})
MATCH (b:Cluster {version: $version, id: row.cluster})
CREATE (a)-[r:MEMBER_OF {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
