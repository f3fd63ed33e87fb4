// Purpose: renews the import lock inside a transaction of its owner; no row when another importer has taken it over.
// Parameters: owner (String)
// Columns: owner (String)
// Expected size: one row or none
MATCH (lock:ImportLock {id: 'import'})
SET lock.touched = timestamp()
WITH lock WHERE lock.owner = $owner
SET lock.heartbeat = timestamp()
RETURN lock.owner AS owner
