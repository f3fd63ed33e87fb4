// Purpose: the table assessment_blocks as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), order (Integer), title_en (String), title_de (String), title_fr (String),
//   title_it (String), title_sl (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:AssessmentBlock {version: $version})
RETURN n.id AS id, n.order AS `order`, n.titleEn AS title_en, n.titleDe AS title_de, n.titleFr AS title_fr,
       n.titleIt AS title_it, n.titleSl AS title_sl, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
