// Purpose: which actor is a member of which cluster
// Parameters: version (String): the dataset version
// Columns: actor, cluster, source, status, note, asOf
// Expected size: at most some an actor
MATCH (a:Actor {version: $version})-[m:MEMBER_OF]->(c:Cluster)
RETURN a.id AS actor,
       c.id AS cluster,
       m.source AS source, m.status AS status, m.note AS note, m.asOf AS asOf
ORDER BY a.id, c.id
