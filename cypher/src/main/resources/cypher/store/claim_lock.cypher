// Purpose: one importer at a time. Takes the lock when it is free, ours, of an owner known to be gone, or not renewed
//   within the lease. The first SET takes the write lock, so that what follows reads what nobody else is changing.
// Parameters: owner (String), goneOwner (String: an owner known to be gone, or empty), leaseMillis (Integer)
// Columns: claimed (Boolean), holder (String: who held it before), idleMillis (Integer: since the holder last renewed it)
// Expected size: one row
MERGE (lock:ImportLock {id: 'import'})
SET lock.touched = timestamp()
WITH lock, lock.owner AS holder, timestamp() - coalesce(lock.heartbeat, 0) AS idleMillis
WITH lock, holder, idleMillis,
     holder IS NULL OR holder = $owner OR holder = $goneOwner OR idleMillis > $leaseMillis AS claimed
FOREACH (free IN CASE WHEN claimed THEN [lock] ELSE [] END |
  SET free.owner = $owner, free.heartbeat = timestamp())
RETURN claimed, holder, idleMillis
