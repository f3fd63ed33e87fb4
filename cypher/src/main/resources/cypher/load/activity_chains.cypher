// Purpose: one (:TransformativeActivity)-[:REALISED_IN]->(:ValueChain) relationship for each row of the table activity_chains.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds none to hundreds of rows
UNWIND $rows AS row
MATCH (a:TransformativeActivity {version: $version, id: row.activity})
MATCH (b:ValueChain {version: $version, id: row.chain})
CREATE (a)-[r:REALISED_IN {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
