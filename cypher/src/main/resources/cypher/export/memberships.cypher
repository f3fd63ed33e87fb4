// Purpose: the table memberships as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: actor (String), cluster (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Actor {version: $version})-[r:MEMBER_OF]->(b:Cluster)
RETURN a.id AS actor, b.id AS cluster, r.source AS source, r.status AS status, r.note AS note,
       r.asOf AS as_of
ORDER BY a.id, b.id
