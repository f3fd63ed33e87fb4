// Purpose: ties between actors of two regions by kind, in the direction they are written.
// Parameters: version (String: dataset version)
// Columns: row (String: region), column (String: region), layer (String: kind), count (Integer)
// Expected size: regions x regions x kinds at most
MATCH (region:Region)<-[:LOCATED_IN]-(a:Actor {version: $version})-[tie:TIED_TO]->(b:Actor)
MATCH (b)-[:LOCATED_IN]->(other:Region)
RETURN region.id AS row, other.id AS column, tie.kind AS layer, count(tie) AS count
ORDER BY row, column, layer
