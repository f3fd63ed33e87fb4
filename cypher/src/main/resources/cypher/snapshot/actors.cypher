// Purpose: the actors of some regions, for the snapshot in memory; in no order.
// Parameters: version (String: dataset version), regions (List of String: ids)
// Columns: id (String), name (String), legal_name (String), kind (String), region (String), city (String),
//   nuts3 (String), nace (String), nace_status (String), size_class (String), website (String),
//   latitude (Float), longitude (Float), source (String), status (String), note (String), as_of (String)
// Expected size: hundreds to some ten thousand rows a region
UNWIND $regions AS id
MATCH (region:Region {version: $version, id: id})<-[:LOCATED_IN]-(n:Actor)
RETURN n.id AS id, n.name AS name, n.legalName AS legal_name, n.kind AS kind, region.id AS region,
       n.city AS city, n.nuts3 AS nuts3, n.nace AS nace, n.naceStatus AS nace_status,
       n.sizeClass AS size_class, n.website AS website, n.latitude AS latitude, n.longitude AS longitude,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
