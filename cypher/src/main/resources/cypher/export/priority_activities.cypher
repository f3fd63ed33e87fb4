// Purpose: the table priority_activities as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: priority (String), activity (String), source (String), status (String), note (String), as_of (String)
// Expected size: none to hundreds of rows
MATCH (a:Priority {version: $version})-[r:EXPECTS]->(b:TransformativeActivity)
RETURN a.id AS priority, b.id AS activity, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
