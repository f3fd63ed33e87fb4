// Purpose: removes the nodes and relationships of a version in batches; run it outside a transaction.
//   Nothing happens to a version that is not marked for removal.
// Parameters: version (String), batchSize (Integer: nodes in one transaction)
// Columns: none
// Expected size: no rows
MATCH (:Dataset {version: $version, state: 'removing'})
MATCH (n) WHERE n.version = $version AND NOT n:Dataset AND NOT n:DatasetPointer
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF $batchSize ROWS
