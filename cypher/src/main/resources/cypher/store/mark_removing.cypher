// Purpose: marks a version nobody reads for removal, so that a half-removed version is never taken up as a half-loaded one.
// Parameters: version (String)
// Columns: version (String)
// Expected size: one row or none
MATCH (d:Dataset {version: $version})
WHERE NOT EXISTS { MATCH (:DatasetPointer {id: 'current', version: $version}) }
SET d.state = 'removing'
RETURN d.version AS version
