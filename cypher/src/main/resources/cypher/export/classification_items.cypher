// Purpose: the table classification_items as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), scheme (String), code (String), name_en (String), description (String),
//   source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:ClassificationItem {version: $version})
RETURN n.id AS id, n.scheme AS scheme, n.code AS code, n.nameEn AS name_en, n.description AS description,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
