// Purpose: priorities of strategies
// Parameters: version (String): the dataset version
// Columns: id, strategy, nameOriginal, nameEn, kind, source, status, note, asOf
// Expected size: some a strategy
MATCH (n:Priority {version: $version})-[:IN]->(s:Strategy)
RETURN n.id AS id,
       s.id AS strategy,
       n.nameOriginal AS nameOriginal,
       n.nameEn AS nameEn,
       n.kind AS kind,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
