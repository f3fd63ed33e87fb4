// Purpose: memberships by region of the actor and region of the cluster.
// Parameters: version (String: dataset version)
// Columns: row (String: region), column (String: region), layer (String: empty), count (Integer)
// Expected size: regions x regions at most
MATCH (region:Region)<-[:LOCATED_IN]-(a:Actor {version: $version})-[member:MEMBER_OF]->(cluster:Cluster)
MATCH (cluster)-[:LOCATED_IN]->(other:Region)
RETURN region.id AS row, other.id AS column, '' AS layer, count(member) AS count
ORDER BY row, column
