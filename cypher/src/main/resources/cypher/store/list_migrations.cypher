// Purpose: the schema migrations this database has had.
// Parameters: none
// Columns: id (String), checksum (String)
// Expected size: tens of rows
MATCH (m:SchemaMigration)
RETURN m.id AS id, m.checksum AS checksum
ORDER BY m.id
