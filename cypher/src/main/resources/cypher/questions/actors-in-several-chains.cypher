// Purpose: Which actors stand in several value chains? Actors in at least so many chains: natural bridges between
//   fields.
// Parameters: chains (Integer: 1 to 20)
// Columns: actor (String), region (String), chains (Integer), names (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version})<-[:LOCATED_IN]-(a:Actor)-[:PERFORMS]->(:Stage)<-[:HAS_STAGE]-(c:ValueChain)
WITH DISTINCT a, r, c ORDER BY c.id
WITH a, r, collect(c.nameEn) AS names
WHERE size(names) >= $chains
RETURN a.name AS actor, r.nameEn AS region, size(names) AS chains, names
ORDER BY chains DESC, actor
