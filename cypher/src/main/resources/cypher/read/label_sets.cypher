// Purpose: which labels the nodes of a dataset version have together, and how many nodes do.
// Parameters: version (String: dataset version)
// Columns: labels (List of String), nodes (Integer)
// Expected size: tens of rows
MATCH (n)
WHERE n.version = $version
RETURN labels(n) AS labels, count(*) AS nodes
ORDER BY labels
