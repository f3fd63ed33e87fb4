// Purpose: the table clusters as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name (String), kind (String), region (String), city (String), host (String),
//   sector (String), website (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to thousands of rows
MATCH (n:Cluster {version: $version})
MATCH (n)-[:LOCATED_IN]->(region:Region)
RETURN n.id AS id, n.name AS name, n.kind AS kind, region.id AS region, n.city AS city, n.host AS host,
       n.sector AS sector, n.website AS website, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
