// Purpose: Which regions name a theme, in which period? Regions whose strategies hold a priority on this theme, by
//   period.
// Parameters: theme (String: a theme)
// Columns: period (String), region (String), name (String), priorities (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Theme {version: d.version, id: $theme})<-[:NAMES]-(p:Priority)-[:IN]->(s:Strategy)-[:OF]->(r:Region)
RETURN s.period AS period, r.id AS region, r.nameEn AS name, collect(p.nameEn) AS priorities
ORDER BY period, region
