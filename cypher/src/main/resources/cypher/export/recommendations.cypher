// Purpose: the table recommendations as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), pilot (String), region_type (String), text_en (String), text_de (String),
//   text_fr (String), text_it (String), text_sl (String), source (String), status (String), note (String),
//   as_of (String)
// Expected size: up to hundreds of rows
MATCH (n:Recommendation {version: $version})
MATCH (n)-[:DRAWN_FROM]->(pilot:Pilot)
RETURN n.id AS id, pilot.id AS pilot, n.regionType AS region_type, n.textEn AS text_en, n.textDe AS text_de,
       n.textFr AS text_fr, n.textIt AS text_it, n.textSl AS text_sl, n.source AS source, n.status AS status,
       n.note AS note, n.asOf AS as_of
ORDER BY n.id
