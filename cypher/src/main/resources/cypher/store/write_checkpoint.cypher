// Purpose: records how many rows of which table are in, in the transaction that puts them in.
// Parameters: version (String), table (String), row (Integer: rows of the table that are in)
// Columns: version (String)
// Expected size: one row
MATCH (d:Dataset {version: $version, state: 'loading'})
SET d.checkpointTable = $table, d.checkpointRow = $row
RETURN d.version AS version
