// Purpose: Which themes do most regions name? Themes in the strategies of a period, with the regions that name them.
// Parameters: period (String: a period)
// Columns: theme (String), regions (Integer), names (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (t:Theme {version: d.version})<-[:NAMES]-(:Priority)-[:IN]->(:Strategy {period: $period})-[:OF]->(r:Region)
WITH DISTINCT t, r ORDER BY r.id
RETURN t.nameEn AS theme, count(r) AS regions, collect(r.id) AS names
ORDER BY regions DESC, theme
