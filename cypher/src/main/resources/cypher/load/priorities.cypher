// Purpose: one (:Priority) node for each row of the table priorities.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (strategy:Strategy {version: $version, id: row.strategy})
CREATE (n:Priority {version: $version, id: row.id})
CREATE (n)-[:IN]->(strategy)
SET n += row {.strategy, .nameOriginal, .nameEn, .kind, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
