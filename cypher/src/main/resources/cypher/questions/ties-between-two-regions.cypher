// Purpose: Which actors of two regions already work together? Ties between actors, with the number of shared projects
//   and the smallest consortium.
// Parameters: region (String: a region), other (String: a region)
// Columns: actor (String), partner (String), kind (String), sharedProjects (Integer), smallestConsortium (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:LOCATED_IN]-(a:Actor)-[t:TIED_TO]-(b:Actor)-[:LOCATED_IN]->(:Region {version: d.version, id: $other})
RETURN a.name AS actor, b.name AS partner, t.kind AS kind, t.sharedProjects AS sharedProjects, t.smallestConsortium AS smallestConsortium
ORDER BY coalesce(sharedProjects, 0) DESC, actor, partner
