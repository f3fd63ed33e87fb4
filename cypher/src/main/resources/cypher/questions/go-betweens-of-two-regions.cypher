// Purpose: Who could introduce two regions to each other? Actors of third regions tied to actors of both; counted by
//   actors on each side.
// Parameters: region (String: a region), other (String: a region)
// Columns: goBetween (String), region (String), here (Integer), there (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:LOCATED_IN]-(a:Actor)-[:TIED_TO]-(m:Actor)-[:LOCATED_IN]->(third:Region)
WHERE NOT third.id IN [$region, $other]
WITH m, third, count(DISTINCT a) AS here
MATCH (m)-[:TIED_TO]-(b:Actor)-[:LOCATED_IN]->(:Region {id: $other})
WITH m, third, here, count(DISTINCT b) AS there
RETURN m.name AS goBetween, third.nameEn AS region, here, there
ORDER BY CASE WHEN here < there THEN here ELSE there END DESC, goBetween
LIMIT 100
