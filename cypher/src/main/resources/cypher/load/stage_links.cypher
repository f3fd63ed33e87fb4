// Purpose: one (:Stage)-[:FEEDS]->(:Stage) or (:Stage)-[:RETURNS_TO]->(:Stage) relationship, by kind, for each row of the table stage_links.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: relationships made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (a:Stage {version: $version, id: row.fromStage})
MATCH (b:Stage {version: $version, id: row.toStage})
FOREACH (link IN CASE row.kind WHEN 'feeds' THEN [row] ELSE [] END |
  CREATE (a)-[:FEEDS {version: $version, kind: link.kind, source: link.source, status: link.status, note: link.note, asOf: link.asOf}]->(b))
FOREACH (link IN CASE row.kind WHEN 'returns_to' THEN [row] ELSE [] END |
  CREATE (a)-[:RETURNS_TO {version: $version, kind: link.kind, source: link.source, status: link.status, note: link.note, asOf: link.asOf}]->(b))
RETURN count(*) AS loaded
