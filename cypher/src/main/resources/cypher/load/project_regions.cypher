// Purpose: one (:Region)-[:INVOLVED]->(:Project) relationship for each row of the table project_regions.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Region {version: $version, id: row.region})
MATCH (b:Project {version: $version, id: row.project})
CREATE (a)-[r:INVOLVED {version: $version}]->(b)
SET r += row {.partners, .source, .status, .note, .asOf}
RETURN count(r) AS loaded
