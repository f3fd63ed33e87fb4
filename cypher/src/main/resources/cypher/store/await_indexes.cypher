// Purpose: waits until every index and constraint can be used.
// Parameters: seconds (Integer: longest wait)
// Columns: none
// Expected size: no rows
CALL db.awaitIndexes($seconds)
