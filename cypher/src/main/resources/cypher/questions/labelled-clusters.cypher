// Purpose: Which clusters hold a label of excellence? Labels with grade, award and validity; an empty cell is not
//   known.
// Parameters: none
// Columns: region (String), cluster (String), label (String), awarded (String), validUntil (String)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version})<-[:LOCATED_IN]-(c:Cluster)-[h:HOLDS]->(l:Label)
RETURN r.nameEn AS region, c.name AS cluster, l.nameEn AS label, h.awarded AS awarded, h.validUntil AS validUntil
ORDER BY region, cluster, label
