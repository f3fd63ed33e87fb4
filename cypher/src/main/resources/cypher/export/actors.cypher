// Purpose: the table actors as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name (String), legal_name (String), kind (String), region (String), city (String),
//   nuts3 (String), nace (String), nace_status (String), size_class (String), size_status (String),
//   website (String), cordis_pic (String), latitude (Float), longitude (Float), source (String), status (String), note (String), as_of (String)
// Expected size: hundreds to a million rows
MATCH (n:Actor {version: $version})
MATCH (n)-[:LOCATED_IN]->(region:Region)
RETURN n.id AS id, n.name AS name, n.legalName AS legal_name, n.kind AS kind, region.id AS region,
       n.city AS city, n.nuts3 AS nuts3, n.nace AS nace, n.naceStatus AS nace_status,
       n.sizeClass AS size_class, n.sizeStatus AS size_status, n.website AS website,
       n.cordisPic AS cordis_pic, n.latitude AS latitude, n.longitude AS longitude,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
