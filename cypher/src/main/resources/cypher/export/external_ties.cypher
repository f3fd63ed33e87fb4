// Purpose: the table external_ties as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), actor (String), organisation (String), kind (String), directed (Boolean),
//   detail (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Actor {version: $version})-[r:TIED_TO_EXTERNAL]->(b:ExternalOrganisation)
RETURN r.id AS id, a.id AS actor, b.id AS organisation, r.kind AS kind, r.directed AS directed,
       r.detail AS detail, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY r.id
