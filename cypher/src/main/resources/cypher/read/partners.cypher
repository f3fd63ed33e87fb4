// Purpose: partners of the project
// Parameters: version (String): the dataset version
// Columns: id, name, role, region, city, country, source, status, note, asOf
// Expected size: tens
MATCH (n:Partner {version: $version})-[:ACTS_FOR]->(r:Region)
RETURN n.id AS id,
       n.name AS name,
       n.role AS role,
       r.id AS region,
       n.city AS city,
       n.country AS country,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
