// Purpose: activity of regions by industry
// Parameters: version (String): the dataset version
// Columns: region, industry, indicator, value, year, unit, flag, source, status, note, asOf
// Expected size: hundreds a region
MATCH (r:Region {version: $version})-[a:HAS_ACTIVITY]->(i:Industry)
RETURN r.id AS region,
       i.id AS industry,
       a.indicator AS indicator,
       a.value AS value,
       a.year AS year,
       a.unit AS unit,
       a.flag AS flag,
       a.source AS source, a.status AS status, a.note AS note, a.asOf AS asOf
ORDER BY r.id, i.id, a.indicator, a.year
