// Purpose: gives the import lock back if it is still ours.
// Parameters: owner (String)
// Columns: released (Integer)
// Expected size: one row
MATCH (lock:ImportLock {id: 'import'})
SET lock.touched = timestamp()
WITH lock WHERE lock.owner = $owner
REMOVE lock.owner, lock.heartbeat
RETURN count(lock) AS released
