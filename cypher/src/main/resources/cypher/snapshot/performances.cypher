// Purpose: the performances of the actors of some regions, for the snapshot in memory; in no order.
// Parameters: version (String: dataset version), regions (List of String: ids)
// Columns: actor (String), stage (String), basis (String), source (String), status (String), note (String), as_of (String)
// Expected size: up to some rows an actor
UNWIND $regions AS id
MATCH (:Region {version: $version, id: id})<-[:LOCATED_IN]-(a:Actor)-[r:PERFORMS]->(b)
RETURN a.id AS actor, b.id AS stage, r.basis AS basis, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
