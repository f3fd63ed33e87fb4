// Purpose: the table project_regions as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: project (String), region (String), partners (Integer), source (String), status (String),
//   note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Region {version: $version})-[r:INVOLVED]->(b:Project)
RETURN b.id AS project, a.id AS region, r.partners AS partners, r.source AS source, r.status AS status,
       r.note AS note, r.asOf AS as_of
ORDER BY b.id, a.id
