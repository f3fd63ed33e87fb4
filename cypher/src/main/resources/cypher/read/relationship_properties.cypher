// Purpose: the properties of each relationship type: value types, how many have them, and the smallest value as an example.
// Parameters: version (String: dataset version)
// Columns: owner (String: type), name (String), types (List of String), filled (Integer), example (any)
// Expected size: hundreds of rows
MATCH (a)-[r]->()
WHERE a.version = $version
UNWIND keys(r) AS name
RETURN type(r) AS owner, name, collect(DISTINCT valueType(r[name])) AS types, count(*) AS filled, min(r[name]) AS example
ORDER BY owner, name
