// Purpose: one dataset version: its state, how far its load has come, and what it is.
// Parameters: version (String)
// Columns: version (String), state (String), title (String), createdAt (String: ISO 8601), contentHash (String),
//   rows (String: JSON), descriptor (String: JSON), checkpointTable (String: may be null), checkpointRow (Integer: may be null)
// Expected size: one row or none
MATCH (d:Dataset {version: $version})
RETURN d.version AS version, d.state AS state, d.title AS title, toString(d.createdAt) AS createdAt,
       d.contentHash AS contentHash, d.rows AS rows, d.descriptor AS descriptor,
       d.checkpointTable AS checkpointTable, d.checkpointRow AS checkpointRow
