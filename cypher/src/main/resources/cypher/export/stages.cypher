// Purpose: the table stages as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), chain (String), order (Integer), name_en (String), name_de (String),
//   name_fr (String), name_it (String), name_sl (String), kind (String), nace (List of String),
//   source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Stage {version: $version})
MATCH (n)<-[:HAS_STAGE]-(chain:ValueChain)
RETURN n.id AS id, chain.id AS chain, n.order AS `order`, n.nameEn AS name_en, n.nameDe AS name_de,
       n.nameFr AS name_fr, n.nameIt AS name_it, n.nameSl AS name_sl, n.kind AS kind, n.nace AS nace,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
