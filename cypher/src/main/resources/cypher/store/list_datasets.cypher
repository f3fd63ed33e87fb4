// Purpose: every dataset version in the database, the newest first.
// Parameters: none
// Columns: version (String), state (String), title (String), createdAt (String: ISO 8601), contentHash (String),
//   rows (String: JSON), descriptor (String: JSON)
// Expected size: one row, two while an import is at work
MATCH (d:Dataset)
RETURN d.version AS version, d.state AS state, d.title AS title, toString(d.createdAt) AS createdAt,
       d.contentHash AS contentHash, d.rows AS rows, d.descriptor AS descriptor
ORDER BY d.createdAt DESC, d.version
