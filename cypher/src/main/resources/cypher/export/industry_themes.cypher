// Purpose: the table industry_themes as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: industry (String), theme (String), weight (Float), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Industry {version: $version})-[r:COUNTS_TOWARDS]->(b:Theme)
RETURN a.id AS industry, b.id AS theme, r.weight AS weight, r.source AS source, r.status AS status, r.note AS note,
       r.asOf AS as_of
ORDER BY a.id, b.id
