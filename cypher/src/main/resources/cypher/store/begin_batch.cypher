// Purpose: the beginning of a batch, in one step: renews the import lock and moves the checkpoint to the end of the batch,
//   in the transaction that loads it. Not moved means that the batch is in already: a commit whose answer was lost.
// Parameters: owner (String), version (String), table (String), row (Integer: rows of the table that are in after the batch),
//   earlier (List of String: tables loaded before this one)
// Columns: held (Boolean: the lock is still ours), found (Boolean: the version is being loaded), moved (Boolean)
// Expected size: one row
MATCH (lock:ImportLock {id: 'import'})
SET lock.touched = timestamp()
WITH lock, coalesce(lock.owner = $owner, false) AS held
FOREACH (mine IN CASE WHEN held THEN [lock] ELSE [] END | SET mine.heartbeat = timestamp())
WITH held
OPTIONAL MATCH (d:Dataset {version: $version, state: 'loading'})
WITH held, d, held AND d IS NOT NULL AND (d.checkpointTable IS NULL OR d.checkpointTable IN $earlier
  OR (d.checkpointTable = $table AND d.checkpointRow < $row)) AS moved
FOREACH (here IN CASE WHEN moved THEN [d] ELSE [] END | SET here.checkpointTable = $table, here.checkpointRow = $row)
RETURN held, d IS NOT NULL AS found, moved
