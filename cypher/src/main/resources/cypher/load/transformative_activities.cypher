// Purpose: one (:TransformativeActivity) node for each row of the table transformative_activities.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds none to hundreds of rows
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:TransformativeActivity {version: $version, id: row.id})
CREATE (n)-[:OF]->(region)
SET n += row {.nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .region, .description, .start, .end, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
