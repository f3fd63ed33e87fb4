// Purpose: one (:Cluster) node for each row of the table clusters.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to thousands of rows
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:Cluster {version: $version, id: row.id})
CREATE (n)-[:LOCATED_IN]->(region)
SET n += row {.name, .kind, .region, .city, .host, .sector, .website, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
