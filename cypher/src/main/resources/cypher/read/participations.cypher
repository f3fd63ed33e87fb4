// Purpose: actors that took part in projects
// Parameters: version (String): the dataset version
// Columns: actor, project, source, status, note, asOf
// Expected size: some a project
MATCH (a:Actor {version: $version})-[t:TOOK_PART]->(p:Project)
RETURN a.id AS actor,
       p.id AS project,
       t.source AS source, t.status AS status, t.note AS note, t.asOf AS asOf
ORDER BY p.id, a.id
