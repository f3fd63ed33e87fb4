// Purpose: Which themes does another region add to this one's? Themes of the other region's strategy that this
//   region's does not name.
// Parameters: region (String: a region), other (String: a region), period (String: a period)
// Columns: theme (String), priorities (List of String)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version, id: $region})
MATCH (:Region {version: d.version, id: $other})<-[:OF]-(:Strategy {period: $period})<-[:IN]-(p:Priority)-[:NAMES]->(t:Theme)
WHERE NOT EXISTS { (r)<-[:OF]-(:Strategy {period: $period})<-[:IN]-(:Priority)-[:NAMES]->(t) }
RETURN t.nameEn AS theme, collect(DISTINCT p.nameEn) AS priorities
ORDER BY theme
