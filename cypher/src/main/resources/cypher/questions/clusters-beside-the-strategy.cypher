// Purpose: Which clusters work on themes that their region's strategy does not name? Strengths that a strategy passes
//   over, or clusters that have moved on.
// Parameters: period (String: a period)
// Columns: region (String), cluster (String), theme (String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version})<-[:LOCATED_IN]-(c:Cluster)-[:ACTIVE_IN]->(t:Theme)
WHERE EXISTS { (r)<-[:OF]-(:Strategy {period: $period}) }
  AND NOT EXISTS { (r)<-[:OF]-(:Strategy {period: $period})<-[:IN]-(:Priority)-[:NAMES]->(t) }
RETURN r.nameEn AS region, c.name AS cluster, t.nameEn AS theme
ORDER BY region, cluster, theme
