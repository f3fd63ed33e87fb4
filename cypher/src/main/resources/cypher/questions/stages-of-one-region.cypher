// Purpose: Which stages hang on a single region? Stages of all chains whose actors all sit in one region.
// Parameters: none
// Columns: chain (String), stage (String), region (String), actors (Integer)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (c:ValueChain {version: d.version})-[:HAS_STAGE]->(s:Stage)<-[:PERFORMS]-(a:Actor)-[:LOCATED_IN]->(r:Region)
WITH c, s, collect(DISTINCT r.nameEn) AS regions, count(DISTINCT a) AS actors
WHERE size(regions) = 1
RETURN c.nameEn AS chain, s.nameEn AS stage, regions[0] AS region, actors
ORDER BY chain, stage
