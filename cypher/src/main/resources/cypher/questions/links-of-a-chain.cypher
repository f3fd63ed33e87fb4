// Purpose: How are the stages of a chain linked, and how many actors stand at each end? Links that feed forward and
//   links that return material.
// Parameters: chain (String: a chain)
// Columns: fromStage (String), kind (String), toStage (String), actorsBefore (Integer), actorsAfter (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:ValueChain {version: d.version, id: $chain})-[:HAS_STAGE]->(a:Stage)-[l:FEEDS|RETURNS_TO]->(b:Stage)
RETURN a.nameEn AS fromStage, type(l) AS kind, b.nameEn AS toStage,
       COUNT { (a)<-[:PERFORMS]-(:Actor) } AS actorsBefore, COUNT { (b)<-[:PERFORMS]-(:Actor) } AS actorsAfter
ORDER BY a.order, b.order, fromStage, toStage
