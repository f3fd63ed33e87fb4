// Purpose: the table countries as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name_en (String), name_de (String), name_fr (String), name_it (String),
//   name_sl (String), eu_member (Boolean), currency (String), source (String), status (String),
//   note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Country {version: $version})
RETURN n.id AS id, n.nameEn AS name_en, n.nameDe AS name_de, n.nameFr AS name_fr, n.nameIt AS name_it,
       n.nameSl AS name_sl, n.euMember AS eu_member, n.currency AS currency, n.source AS source,
       n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
