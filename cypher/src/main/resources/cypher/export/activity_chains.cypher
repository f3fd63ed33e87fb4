// Purpose: the table activity_chains as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: activity (String), chain (String), source (String), status (String), note (String), as_of (String)
// Expected size: none to hundreds of rows
MATCH (a:TransformativeActivity {version: $version})-[r:REALISED_IN]->(b:ValueChain)
RETURN a.id AS activity, b.id AS chain, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
