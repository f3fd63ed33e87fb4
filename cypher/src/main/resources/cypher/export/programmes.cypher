// Purpose: the table programmes as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), title (String), period (String), kind (String), cci (String), source (String),
//   status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Programme {version: $version})
RETURN n.id AS id, n.title AS title, n.period AS period, n.kind AS kind, n.cci AS cci, n.source AS source,
       n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
