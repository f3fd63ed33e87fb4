// Purpose: removes some (:Practice) nodes with their relationships, of a version that is marked for removal only.
// Parameters: version (String: dataset version), most (Integer: nodes to remove at once)
// Columns: removed (Integer: 0 when none is left)
// Expected size: one row
MATCH (:Dataset {version: $version, state: 'removing'})
MATCH (n:Practice {version: $version})
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS removed
