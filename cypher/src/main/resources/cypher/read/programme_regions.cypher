// Purpose: regions programmes fund
// Parameters: version (String): the dataset version
// Columns: subject, region, source, status, note, asOf
// Expected size: some each
MATCH (n:Programme {version: $version})-[x:FUNDS]->(r:Region)
RETURN n.id AS subject,
       r.id AS region,
       x.source AS source, x.status AS status, x.note AS note, x.asOf AS asOf
ORDER BY n.id, r.id
