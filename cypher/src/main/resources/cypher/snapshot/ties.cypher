// Purpose: the ties that come from the actors of some regions, for the snapshot in memory; those of an actor one after another.
// Parameters: version (String: dataset version), regions (List of String: ids)
// Columns: id (String), from_actor (String), to_actor (String), kind (String), directed (Boolean),
//   shared_projects (Integer), smallest_consortium (Integer), detail (String), source (String),
//   status (String), note (String), as_of (String)
// Expected size: some rows an actor
UNWIND $regions AS id
MATCH (:Region {version: $version, id: id})<-[:LOCATED_IN]-(a:Actor)-[r:TIED_TO]->(b)
RETURN r.id AS id, a.id AS from_actor, b.id AS to_actor, r.kind AS kind, r.directed AS directed,
       r.sharedProjects AS shared_projects, r.smallestConsortium AS smallest_consortium, r.detail AS detail,
       r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
