// Purpose: the table participations as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: actor (String), project (String), source (String), status (String), note (String), as_of (String)
// Expected size: some rows an actor
MATCH (a:Actor {version: $version})-[r:TOOK_PART]->(b:Project)
RETURN a.id AS actor, b.id AS project, r.source AS source, r.status AS status, r.note AS note,
       r.asOf AS as_of
ORDER BY a.id, b.id
