// Purpose: the table cluster_services as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: cluster (String), service (String), source (String), status (String), note (String), as_of (String)
// Expected size: up to hundreds of rows
MATCH (a:Cluster {version: $version})-[r:OFFERS]->(b:Service)
RETURN a.id AS cluster, b.id AS service, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
