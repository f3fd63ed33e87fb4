// Purpose: one (:Cluster)-[:OFFERS]->(:Service) relationship for each row of the table cluster_services.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds up to hundreds of rows
UNWIND $rows AS row
MATCH (a:Cluster {version: $version, id: row.cluster})
MATCH (b:Service {version: $version, id: row.service})
CREATE (a)-[r:OFFERS {version: $version}]->(b)
SET r += row {.source, .status, .note, .asOf}
RETURN count(r) AS loaded
