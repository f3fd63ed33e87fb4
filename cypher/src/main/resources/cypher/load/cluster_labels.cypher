// Purpose: one (:Cluster)-[:HOLDS]->(:Label) relationship for each row of the table cluster_labels.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Cluster {version: $version, id: row.cluster})
MATCH (b:Label {version: $version, id: row.label})
CREATE (a)-[r:HOLDS {version: $version}]->(b)
SET r += row {.awarded, .validUntil, .text, .source, .status, .note, .asOf}
RETURN count(r) AS loaded
