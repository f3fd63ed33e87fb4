// Purpose: the table ties as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), from_actor (String), to_actor (String), kind (String), directed (Boolean),
//   shared_projects (Integer), smallest_consortium (Integer), detail (String), source (String),
//   status (String), note (String), as_of (String)
// Expected size: some rows an actor
MATCH (a:Actor {version: $version})-[r:TIED_TO]->(b:Actor)
RETURN r.id AS id, a.id AS from_actor, b.id AS to_actor, r.kind AS kind, r.directed AS directed,
       r.sharedProjects AS shared_projects, r.smallestConsortium AS smallest_consortium, r.detail AS detail,
       r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY r.id
