// Purpose: how many relationships of each type lead from which labels to which.
// Parameters: version (String: dataset version)
// Columns: from (List of String: labels), type (String), to (List of String: labels), relationships (Integer)
// Expected size: tens to hundreds of rows
MATCH (a)-[r]->(b)
WHERE a.version = $version
RETURN labels(a) AS from, type(r) AS type, labels(b) AS to, count(*) AS relationships
ORDER BY type, from, to
