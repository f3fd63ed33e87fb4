// Purpose: the table stage_links as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: from_stage (String), to_stage (String), kind (String), source (String), status (String),
//   note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Stage {version: $version})-[r:FEEDS|RETURNS_TO]->(b:Stage)
RETURN a.id AS from_stage, b.id AS to_stage, toLower(type(r)) AS kind, r.source AS source,
       r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
