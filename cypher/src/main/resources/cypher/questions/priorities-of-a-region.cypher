// Purpose: What does a region's strategy give priority to, and which themes are that? Priorities in the wording of
//   the strategy, with the themes they were assigned to.
// Parameters: region (String: a region), period (String: a period)
// Columns: priority (String), original (String), themes (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:OF]-(s:Strategy {period: $period})<-[:IN]-(p:Priority)
OPTIONAL MATCH (p)-[:NAMES]->(t:Theme)
WITH p, t ORDER BY t.id
RETURN p.nameEn AS priority, p.nameOriginal AS original, collect(t.nameEn) AS themes
ORDER BY priority
