// Purpose: the table performances as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: actor (String), stage (String), basis (String), source (String), status (String), note (String),
//   as_of (String)
// Expected size: about one row an actor
MATCH (a:Actor {version: $version})-[r:PERFORMS]->(b:Stage)
RETURN a.id AS actor, b.id AS stage, r.basis AS basis, r.source AS source, r.status AS status,
       r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
