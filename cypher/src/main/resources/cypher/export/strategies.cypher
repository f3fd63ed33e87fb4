// Purpose: the table strategies as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), region (String), period (String), title (String), source (String), status (String),
//   note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Strategy {version: $version})
MATCH (n)-[:OF]->(region:Region)
RETURN n.id AS id, region.id AS region, n.period AS period, n.title AS title, n.source AS source,
       n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
