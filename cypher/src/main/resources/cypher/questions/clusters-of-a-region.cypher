// Purpose: Which clusters does a region have, in which themes? Cluster organisations with their seat and their
//   themes.
// Parameters: region (String: a region)
// Columns: cluster (String), city (String), themes (List of String), labels (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (c:Cluster)-[:LOCATED_IN]->(:Region {version: d.version, id: $region})
RETURN c.name AS cluster, c.city AS city, COLLECT { MATCH (c)-[:ACTIVE_IN]->(t:Theme) RETURN t.nameEn ORDER BY t.id } AS themes,
       COLLECT { MATCH (c)-[:HOLDS]->(l:Label) RETURN l.nameEn ORDER BY l.id } AS labels
ORDER BY cluster
