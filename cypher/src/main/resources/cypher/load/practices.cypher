// Purpose: one (:Practice) node for each row of the table practices.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds up to hundreds of rows
UNWIND $rows AS row
MATCH (cluster:Cluster {version: $version, id: row.cluster})
CREATE (n:Practice {version: $version, id: row.id})
CREATE (n)-[:OF]->(cluster)
SET n += row {.cluster, .element, .titleEn, .titleDe, .titleFr, .titleIt, .titleSl, .summary, .url, .source,
  .status, .note, .asOf}
RETURN count(n) AS loaded
