// Purpose: smart specialisation strategies
// Parameters: version (String): the dataset version
// Columns: id, region, period, title, source, status, note, asOf
// Expected size: two a region
MATCH (n:Strategy {version: $version})-[:OF]->(r:Region)
RETURN n.id AS id,
       r.id AS region,
       n.period AS period,
       n.title AS title,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
