// Purpose: one (:RegionFigure) node for each row of the table region_figures.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:RegionFigure {version: $version, id: row.id})
CREATE (n)-[:DESCRIBES]->(region)
SET n += row {.region, .indicator, .value, .unit, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
