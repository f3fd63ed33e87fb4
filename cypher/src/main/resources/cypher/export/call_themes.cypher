// Purpose: the table call_themes as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: call (String), theme (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Call {version: $version})-[r:ACCEPTS]->(b:Theme)
RETURN a.id AS call, b.id AS theme, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
