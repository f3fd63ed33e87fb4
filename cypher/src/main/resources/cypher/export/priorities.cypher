// Purpose: the table priorities as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), strategy (String), name_original (String), name_en (String), kind (String),
//   source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Priority {version: $version})
MATCH (n)-[:IN]->(strategy:Strategy)
RETURN n.id AS id, strategy.id AS strategy, n.nameOriginal AS name_original, n.nameEn AS name_en,
       n.kind AS kind, n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
