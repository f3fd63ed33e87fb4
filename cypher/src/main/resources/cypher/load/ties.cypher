// Purpose: one (:Actor)-[:TIED_TO]->(:Actor) relationship for each row of the table ties.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds some rows an actor
UNWIND $rows AS row
MATCH (a:Actor {version: $version, id: row.fromActor})
MATCH (b:Actor {version: $version, id: row.toActor})
CREATE (a)-[r:TIED_TO {version: $version}]->(b)
SET r += row {.id, .kind, .directed, .sharedProjects, .smallestConsortium, .detail, .source, .status, .note,
  .asOf}
RETURN count(r) AS loaded
