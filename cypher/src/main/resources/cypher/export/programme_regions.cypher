// Purpose: the table programme_regions as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: programme (String), region (String), source (String), status (String), note (String),
//   as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Programme {version: $version})-[r:FUNDS]->(b:Region)
RETURN a.id AS programme, b.id AS region, r.source AS source, r.status AS status, r.note AS note,
       r.asOf AS as_of
ORDER BY a.id, b.id
