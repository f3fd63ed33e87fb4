// Purpose: the table value_chains as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name_en (String), name_de (String), name_fr (String), name_it (String),
//   name_sl (String), field (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:ValueChain {version: $version})
MATCH (n)-[:SERVES]->(field:S3Field)
RETURN n.id AS id, n.nameEn AS name_en, n.nameDe AS name_de, n.nameFr AS name_fr, n.nameIt AS name_it,
       n.nameSl AS name_sl, field.id AS field, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
