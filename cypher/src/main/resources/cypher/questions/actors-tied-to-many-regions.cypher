// Purpose: Which actors are tied to many other regions? Actors with ties into at least so many regions other than
//   their own.
// Parameters: regions (Integer: 1 to 50)
// Columns: actor (String), region (String), regions (Integer), names (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version})<-[:LOCATED_IN]-(a:Actor)-[:TIED_TO]-(:Actor)-[:LOCATED_IN]->(o:Region)
WHERE o <> r
WITH DISTINCT a, r, o ORDER BY o.id
WITH a, r, collect(o.id) AS names
WHERE size(names) >= $regions
RETURN a.name AS actor, r.nameEn AS region, size(names) AS regions, names
ORDER BY regions DESC, actor
