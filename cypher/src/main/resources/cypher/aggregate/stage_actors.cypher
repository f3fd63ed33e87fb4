// Purpose: different actors per region and stage they perform.
// Parameters: version (String: dataset version)
// Columns: row (String: region), column (String: stage), layer (String: empty), count (Integer)
// Expected size: regions x stages at most
MATCH (region:Region)<-[:LOCATED_IN]-(a:Actor {version: $version})-[:PERFORMS]->(stage:Stage)
RETURN region.id AS row, stage.id AS column, '' AS layer, count(DISTINCT a) AS count
ORDER BY row, column
