// Purpose: one (:Region)-[:SHARES_PROJECTS]->(:Region) relationship for each row of the table region_ties.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Region {version: $version, id: row.regionA})
MATCH (b:Region {version: $version, id: row.regionB})
CREATE (a)-[r:SHARES_PROJECTS {version: $version}]->(b)
SET r += row {.fp7Projects, .h2020Projects, .fp7FirmProjects, .h2020FirmProjects, .source, .status, .note,
  .asOf}
RETURN count(r) AS loaded
