// Purpose: the table partners as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name (String), role (String), region (String), city (String), country (String),
//   nuts3_listed (String), legal_status (String), cluster_organisation (Boolean), source (String),
//   status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Partner {version: $version})
MATCH (n)-[:ACTS_FOR]->(region:Region)
RETURN n.id AS id, n.name AS name, n.role AS role, region.id AS region, n.city AS city, n.country AS country,
       n.nuts3Listed AS nuts3_listed, n.legalStatus AS legal_status,
       n.clusterOrganisation AS cluster_organisation, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
