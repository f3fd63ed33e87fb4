// Purpose: one (:Observer) node for each row of the table observers.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (partner:Partner {version: $version, id: row.partner})
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:Observer {version: $version, id: row.id})
CREATE (n)-[:ACCOMPANIES]->(partner)
CREATE (n)-[:LOCATED_IN]->(region)
SET n += row {.name, .region, .partner, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
