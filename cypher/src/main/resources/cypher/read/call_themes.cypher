// Purpose: themes calls accept
// Parameters: version (String): the dataset version
// Columns: subject, theme, source, status, note, asOf
// Expected size: some each
MATCH (n:Call {version: $version})-[x:ACCEPTS]->(t:Theme)
RETURN n.id AS subject,
       t.id AS theme,
       x.source AS source, x.status AS status, x.note AS note, x.asOf AS asOf
ORDER BY n.id, t.id
