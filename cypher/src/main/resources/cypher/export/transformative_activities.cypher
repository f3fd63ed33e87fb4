// Purpose: the table transformative_activities as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name_en (String), name_de (String), name_fr (String), name_it (String), name_sl (String),
//   region (String), description (String), start (Date), end (Date), source (String), status (String), note (String),
//   as_of (String)
// Expected size: none to hundreds of rows
MATCH (n:TransformativeActivity {version: $version})
MATCH (n)-[:OF]->(region:Region)
RETURN n.id AS id, n.nameEn AS name_en, n.nameDe AS name_de, n.nameFr AS name_fr, n.nameIt AS name_it,
       n.nameSl AS name_sl, region.id AS region, n.description AS description, n.start AS start, n.end AS end,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
