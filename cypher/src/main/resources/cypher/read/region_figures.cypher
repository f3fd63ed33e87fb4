// Purpose: single figures about regions
// Parameters: version (String): the dataset version
// Columns: id, region, indicator, value, unit, source, status, note, asOf
// Expected size: tens to thousands
MATCH (n:RegionFigure {version: $version})-[:DESCRIBES]->(r:Region)
RETURN n.id AS id,
       r.id AS region,
       n.indicator AS indicator,
       n.value AS value,
       n.unit AS unit,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
