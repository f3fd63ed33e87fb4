// Purpose: themes clusters are active in
// Parameters: version (String): the dataset version
// Columns: subject, theme, source, status, note, asOf
// Expected size: some each
MATCH (n:Cluster {version: $version})-[x:ACTIVE_IN]->(t:Theme)
RETURN n.id AS subject,
       t.id AS theme,
       x.source AS source, x.status AS status, x.note AS note, x.asOf AS asOf
ORDER BY n.id, t.id
