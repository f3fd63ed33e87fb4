// Purpose: Which themes did a region drop or add from one period to the next? Themes of 2014-20 and 2021-27 side by
//   side: kept, dropped or added.
// Parameters: region (String: a region)
// Columns: theme (String), periods (List of String), change (String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:OF]-(s:Strategy)<-[:IN]-(:Priority)-[:NAMES]->(t:Theme)
WITH DISTINCT t, s.period AS period ORDER BY period
WITH t, collect(period) AS periods
RETURN t.nameEn AS theme, periods,
       CASE WHEN size(periods) = 2 THEN 'kept' WHEN periods[0] = '2014-20' THEN 'dropped' ELSE 'added' END AS change
ORDER BY change, theme
