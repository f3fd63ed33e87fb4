// Purpose: hand-overs between stages
// Parameters: version (String): the dataset version
// Columns: from, to, kind, source, status, note, asOf
// Expected size: about fifteen a chain
MATCH (a:Stage {version: $version})-[l:FEEDS|RETURNS_TO]->(b:Stage)
RETURN a.id AS from,
       b.id AS to,
       toLower(type(l)) AS kind,
       l.source AS source, l.status AS status, l.note AS note, l.asOf AS asOf
ORDER BY a.id, b.id
