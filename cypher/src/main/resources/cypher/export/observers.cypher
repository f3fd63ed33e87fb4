// Purpose: the table observers as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name (String), region (String), partner (String), source (String), status (String),
//   note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Observer {version: $version})
MATCH (n)-[:ACCOMPANIES]->(partner:Partner)
MATCH (n)-[:LOCATED_IN]->(region:Region)
RETURN n.id AS id, n.name AS name, region.id AS region, partner.id AS partner, n.source AS source,
       n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
