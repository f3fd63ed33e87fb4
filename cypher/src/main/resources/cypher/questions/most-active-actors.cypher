// Purpose: Which actors of a region took part in most projects? Counted over the projects in this dataset.
// Parameters: region (String: a region), rows (Integer: 1 to 500)
// Columns: actor (String), kind (String), city (String), projects (Integer)
// Expected size: as many rows as asked for
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:LOCATED_IN]-(a:Actor)-[:TOOK_PART]->(p:Project)
RETURN a.name AS actor, a.kind AS kind, a.city AS city, count(p) AS projects
ORDER BY projects DESC, actor
LIMIT toInteger($rows)
