// Purpose: the table external_organisations as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name (String), country (String), source (String), status (String), note (String),
//   as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:ExternalOrganisation {version: $version})
RETURN n.id AS id, n.name AS name, n.country AS country, n.source AS source, n.status AS status,
       n.note AS note, n.asOf AS as_of
ORDER BY n.id
