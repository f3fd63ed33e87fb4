// Purpose: removes the node of a version whose content is gone.
// Parameters: version (String)
// Columns: removed (Integer)
// Expected size: one row
MATCH (d:Dataset {version: $version, state: 'removing'})
DETACH DELETE d
RETURN count(*) AS removed
