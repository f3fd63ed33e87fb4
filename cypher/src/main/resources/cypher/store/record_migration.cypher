// Purpose: notes that a schema migration has been applied.
// Parameters: id (String), checksum (String)
// Columns: id (String)
// Expected size: one row
MERGE (m:SchemaMigration {id: $id})
ON CREATE SET m.checksum = $checksum, m.appliedAt = datetime()
RETURN m.id AS id
