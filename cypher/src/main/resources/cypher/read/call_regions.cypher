// Purpose: regions calls are open to
// Parameters: version (String): the dataset version
// Columns: subject, region, source, status, note, asOf
// Expected size: some each
MATCH (n:Call {version: $version})-[x:OPEN_TO]->(r:Region)
RETURN n.id AS subject,
       r.id AS region,
       x.source AS source, x.status AS status, x.note AS note, x.asOf AS asOf
ORDER BY n.id, r.id
