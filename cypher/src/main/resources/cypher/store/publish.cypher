// Purpose: makes a loaded version the one readers see, and marks every other version for removal, in one transaction.
//   The generation tells a reader that the pointer has moved, even when it has moved back.
// Parameters: version (String)
// Columns: generation (Integer)
// Expected size: one row
MATCH (d:Dataset {version: $version})
SET d.state = 'ready'
REMOVE d.checkpointTable, d.checkpointRow
MERGE (p:DatasetPointer {id: 'current'})
SET p.version = $version, p.generation = coalesce(p.generation, 0) + 1
WITH d, p
OPTIONAL MATCH (other:Dataset) WHERE other <> d
SET other.state = 'removing'
RETURN DISTINCT p.generation AS generation
