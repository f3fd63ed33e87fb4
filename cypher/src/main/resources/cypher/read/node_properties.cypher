// Purpose: the properties of each label: value types, how many nodes have them, and the smallest value as an example.
// Parameters: version (String: dataset version)
// Columns: owner (String: label), name (String), types (List of String), filled (Integer), example (any)
// Expected size: hundreds of rows
MATCH (n)
WHERE n.version = $version
UNWIND labels(n) AS owner
UNWIND keys(n) AS name
RETURN owner, name, collect(DISTINCT valueType(n[name])) AS types, count(*) AS filled, min(n[name]) AS example
ORDER BY owner, name
