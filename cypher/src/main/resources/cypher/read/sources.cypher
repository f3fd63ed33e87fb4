// Purpose: where facts come from
// Parameters: version (String): the dataset version
// Columns: id, title, url, licence, retrieved
// Expected size: hundreds
MATCH (n:Source {version: $version})
RETURN n.id AS id,
       n.title AS title,
       n.url AS url,
       n.licence AS licence,
       toString(n.retrieved) AS retrieved
ORDER BY n.id
