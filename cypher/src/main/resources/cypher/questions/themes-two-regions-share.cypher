// Purpose: Which themes do two regions share? Themes that both strategies name, with a priority of each as evidence.
// Parameters: region (String: a region), other (String: a region), period (String: a period)
// Columns: theme (String), here (List of String), there (List of String)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:OF]-(:Strategy {period: $period})<-[:IN]-(a:Priority)-[:NAMES]->(t:Theme)
MATCH (:Region {version: d.version, id: $other})<-[:OF]-(:Strategy {period: $period})<-[:IN]-(b:Priority)-[:NAMES]->(t)
RETURN t.nameEn AS theme, collect(DISTINCT a.nameEn) AS here, collect(DISTINCT b.nameEn) AS there
ORDER BY theme
