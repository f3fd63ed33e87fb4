// Purpose: themes of stages
// Parameters: version (String): the dataset version
// Columns: subject, theme, source, status, note, asOf
// Expected size: some each
MATCH (n:Stage {version: $version})-[x:CONCERNS]->(t:Theme)
RETURN n.id AS subject,
       t.id AS theme,
       x.source AS source, x.status AS status, x.note AS note, x.asOf AS asOf
ORDER BY n.id, t.id
