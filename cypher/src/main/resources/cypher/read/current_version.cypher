// Purpose: which dataset version readers use
// Parameters: none
// Columns: version
// Expected size: 0 or 1 row
MATCH (p:DatasetPointer {id: 'current'})
RETURN p.version AS version
