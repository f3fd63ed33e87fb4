// Purpose: one (:Actor)-[:TIED_TO_EXTERNAL]->(:ExternalOrganisation) relationship for each row of the table external_ties.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Actor {version: $version, id: row.actor})
MATCH (b:ExternalOrganisation {version: $version, id: row.organisation})
CREATE (a)-[r:TIED_TO_EXTERNAL {version: $version}]->(b)
SET r += row {.id, .kind, .directed, .detail, .source, .status, .note, .asOf}
RETURN count(r) AS loaded
