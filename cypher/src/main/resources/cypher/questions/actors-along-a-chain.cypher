// Purpose: Who performs the stages of a value chain? Stages in their order, with the actors of each region.
// Parameters: chain (String: a chain)
// Columns: place (Integer), stage (String), region (String), actors (Integer), examples (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:ValueChain {version: d.version, id: $chain})-[:HAS_STAGE]->(s:Stage)<-[:PERFORMS]-(a:Actor)-[:LOCATED_IN]->(r:Region)
WITH s, r, a ORDER BY a.name
RETURN s.order AS place, s.nameEn AS stage, r.nameEn AS region, count(a) AS actors, collect(a.name)[..3] AS examples
ORDER BY place, stage, actors DESC, region
