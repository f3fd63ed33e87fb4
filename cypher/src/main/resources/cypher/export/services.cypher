// Purpose: the table services as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name_en (String), name_de (String), name_fr (String), name_it (String),
//   name_sl (String), description (String), source (String), status (String), note (String), as_of (String)
// Expected size: up to hundreds of rows
MATCH (n:Service {version: $version})
RETURN n.id AS id, n.nameEn AS name_en, n.nameDe AS name_de, n.nameFr AS name_fr, n.nameIt AS name_it,
       n.nameSl AS name_sl, n.description AS description, n.source AS source, n.status AS status,
       n.note AS note, n.asOf AS as_of
ORDER BY n.id
