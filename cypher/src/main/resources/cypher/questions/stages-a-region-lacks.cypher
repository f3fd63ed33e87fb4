// Purpose: Which stages of a chain does a region lack, and who has them? No actor in this dataset is not the same as
//   no actor in the region.
// Parameters: chain (String: a chain), region (String: a region)
// Columns: stage (String), regions (List of String), actors (Integer)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version, id: $region})
MATCH (:ValueChain {version: d.version, id: $chain})-[:HAS_STAGE]->(s:Stage)
WHERE NOT EXISTS { (s)<-[:PERFORMS]-(:Actor)-[:LOCATED_IN]->(r) }
OPTIONAL MATCH (s)<-[:PERFORMS]-(a:Actor)-[:LOCATED_IN]->(other:Region)
WITH s, a, other ORDER BY other.id
RETURN s.nameEn AS stage, collect(DISTINCT other.id) AS regions, count(a) AS actors
ORDER BY stage
