// Purpose: funding programmes
// Parameters: version (String): the dataset version
// Columns: id, title, period, kind, cci, source, status, note, asOf
// Expected size: tens
MATCH (n:Programme {version: $version})
RETURN n.id AS id,
       n.title AS title,
       n.period AS period,
       n.kind AS kind,
       n.cci AS cci,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
