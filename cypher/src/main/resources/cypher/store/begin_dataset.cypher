// Purpose: makes the node of a dataset version in state loading, or finds the one an interrupted import left.
// Parameters: version (String), title (String), descriptor (String: JSON), rows (String: JSON, table to rows), contentHash (String)
// Columns: state (String), checkpointTable (String: may be null), checkpointRow (Integer: may be null)
// Expected size: one row
MERGE (d:Dataset {version: $version})
ON CREATE SET d.state = 'loading', d.createdAt = datetime(), d.title = $title, d.descriptor = $descriptor,
  d.rows = $rows, d.contentHash = $contentHash
RETURN d.state AS state, d.checkpointTable AS checkpointTable, d.checkpointRow AS checkpointRow
