// Purpose: different actors per region and theme, through the stages they perform.
// Parameters: version (String: dataset version)
// Columns: row (String: region), column (String: theme), layer (String: empty), count (Integer)
// Expected size: regions x themes at most
MATCH (region:Region)<-[:LOCATED_IN]-(a:Actor {version: $version})-[:PERFORMS]->(:Stage)-[:CONCERNS]->(theme:Theme)
RETURN region.id AS row, theme.id AS column, '' AS layer, count(DISTINCT a) AS count
ORDER BY row, column
