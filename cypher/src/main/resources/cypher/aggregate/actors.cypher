// Purpose: actors per region and kind.
// Parameters: version (String: dataset version)
// Columns: row (String: region), column (String: kind), layer (String: empty), count (Integer)
// Expected size: regions x kinds
MATCH (region:Region)<-[:LOCATED_IN]-(a:Actor {version: $version})
RETURN region.id AS row, a.kind AS column, '' AS layer, count(a) AS count
ORDER BY row, column
