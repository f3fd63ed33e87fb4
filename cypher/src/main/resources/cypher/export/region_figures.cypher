// Purpose: the table region_figures as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), region (String), indicator (String), value (Float), unit (String), source (String),
//   status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:RegionFigure {version: $version})
MATCH (n)-[:DESCRIBES]->(region:Region)
RETURN n.id AS id, region.id AS region, n.indicator AS indicator, n.value AS value, n.unit AS unit,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
