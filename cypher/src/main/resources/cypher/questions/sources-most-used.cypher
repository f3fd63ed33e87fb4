// Purpose: Which sources do most facts rest on? Facts kept as nodes, counted by source, with the licence.
// Parameters: none
// Columns: source (String), licence (String), retrieved (String), facts (Integer)
// Expected size: tens to hundreds of rows
MATCH (d:DatasetPointer)
MATCH (n {version: d.version})
WHERE n.source IS NOT NULL
WITH d, n.source AS id, count(*) AS facts
MATCH (s:Source {version: d.version, id: id})
RETURN s.title AS source, s.licence AS licence, s.retrieved AS retrieved, facts
ORDER BY facts DESC, source
