// Purpose: one (:Pilot) node for each row of the table pilots.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds up to hundreds of rows
UNWIND $rows AS row
MATCH (cluster:Cluster {version: $version, id: row.cluster})
CREATE (n:Pilot {version: $version, id: row.id})
CREATE (n)-[:RUN_BY]->(cluster)
SET n += row {.cluster, .titleEn, .titleDe, .titleFr, .titleIt, .titleSl, .start, .end, .summary, .outcome,
  .url, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
