// Purpose: one (:Recommendation) node for each row of the table recommendations.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds up to hundreds of rows
UNWIND $rows AS row
MATCH (pilot:Pilot {version: $version, id: row.pilot})
CREATE (n:Recommendation {version: $version, id: row.id})
CREATE (n)-[:DRAWN_FROM]->(pilot)
SET n += row {.pilot, .regionType, .textEn, .textDe, .textFr, .textIt, .textSl, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
