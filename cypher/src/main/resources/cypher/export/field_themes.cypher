// Purpose: the table field_themes as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: field (String), theme (String), source (String), status (String), note (String), as_of (String)
// Expected size: up to hundreds of rows
MATCH (a:S3Field {version: $version})-[r:COMPRISES]->(b:Theme)
RETURN a.id AS field, b.id AS theme, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
