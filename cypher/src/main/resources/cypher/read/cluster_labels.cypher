// Purpose: labels clusters hold or held
// Parameters: version (String): the dataset version
// Columns: cluster, scheme, grade, awarded, validUntil, text, source, status, note, asOf
// Expected size: tens to hundreds
MATCH (c:Cluster {version: $version})-[h:HOLDS]->(l:Label)
RETURN c.id AS cluster,
       l.scheme AS scheme,
       l.grade AS grade,
       toString(h.awarded) AS awarded,
       toString(h.validUntil) AS validUntil,
       h.text AS text,
       h.source AS source, h.status AS status, h.note AS note, h.asOf AS asOf
ORDER BY c.id, l.id
