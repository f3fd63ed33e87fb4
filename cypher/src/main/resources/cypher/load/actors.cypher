// Purpose: one (:Actor) node for each row of the table actors.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds hundreds to a million rows
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
CREATE (n:Actor {version: $version, id: row.id})
CREATE (n)-[:LOCATED_IN]->(region)
SET n += row {.name, .legalName, .kind, .region, .city, .nuts3, .nace, .naceStatus, .sizeClass, .sizeStatus,
  .website, .cordisPic, .latitude, .longitude, .source, .status, .note, .asOf}
FOREACH (actor IN CASE row.kind WHEN 'firm' THEN [n] ELSE [] END | SET actor:Firm)
FOREACH (actor IN CASE row.kind WHEN 'research' THEN [n] ELSE [] END | SET actor:ResearchOrganisation)
FOREACH (actor IN CASE row.kind WHEN 'support' THEN [n] ELSE [] END | SET actor:SupportOrganisation)
RETURN count(n) AS loaded
