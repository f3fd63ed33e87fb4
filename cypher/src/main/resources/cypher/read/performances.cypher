// Purpose: which actor performs which stage
// Parameters: version (String): the dataset version
// Columns: actor, stage, basis, source, status, note, asOf
// Expected size: about one an actor
MATCH (a:Actor {version: $version})-[p:PERFORMS]->(s:Stage)
RETURN a.id AS actor,
       s.id AS stage,
       p.basis AS basis,
       p.source AS source, p.status AS status, p.note AS note, p.asOf AS asOf
ORDER BY a.id, s.id
