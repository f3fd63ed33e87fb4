// Purpose: Which clusters work on a theme, and where? Clusters active in a theme, by region; says too whether the
//   region's strategy names the theme.
// Parameters: theme (String: a theme)
// Columns: region (String), cluster (String), city (String), strategyNamesIt (Boolean)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (t:Theme {version: d.version, id: $theme})<-[:ACTIVE_IN]-(c:Cluster)-[:LOCATED_IN]->(r:Region)
RETURN r.nameEn AS region, c.name AS cluster, c.city AS city,
       EXISTS { (r)<-[:OF]-(:Strategy)<-[:IN]-(:Priority)-[:NAMES]->(t) } AS strategyNamesIt
ORDER BY region, cluster
