// Purpose: one (:Partner) node for each row of the table partners.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:Partner {version: $version, id: row.id})
CREATE (n)-[:ACTS_FOR]->(region)
SET n += row {.name, .role, .region, .city, .country, .nuts3Listed, .legalStatus, .clusterOrganisation,
  .source, .status, .note, .asOf}
RETURN count(n) AS loaded
