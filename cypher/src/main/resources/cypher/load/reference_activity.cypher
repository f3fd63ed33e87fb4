// Purpose: one (:Country)-[:HAS_ACTIVITY]->(:Industry) relationship for each row of the table reference_activity.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds hundreds of rows a country
UNWIND $rows AS row
MATCH (a:Country {version: $version, id: row.country})
MATCH (b:Industry {version: $version, id: row.industry})
CREATE (a)-[r:HAS_ACTIVITY {version: $version}]->(b)
SET r += row {.indicator, .year, .value, .unit, .flag, .source, .status, .note, .asOf}
RETURN count(r) AS loaded
