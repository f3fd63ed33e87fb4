// Purpose: the table reference_activity as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: country (String), industry (String), indicator (String), year (Integer), value (Float),
//   unit (String), flag (String), source (String), status (String), note (String), as_of (String)
// Expected size: hundreds of rows a country
MATCH (a:Country {version: $version})-[r:HAS_ACTIVITY]->(b:Industry)
RETURN a.id AS country, b.id AS industry, r.indicator AS indicator, r.year AS year, r.value AS value,
       r.unit AS unit, r.flag AS flag, r.source AS source, r.status AS status, r.note AS note,
       r.asOf AS as_of
ORDER BY a.id, b.id, r.indicator, r.year
