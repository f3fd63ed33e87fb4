// Purpose: one (:Strategy) node for each row of the table strategies.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:Strategy {version: $version, id: row.id})
CREATE (n)-[:OF]->(region)
SET n += row {.region, .period, .title, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
