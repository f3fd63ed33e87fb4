// Purpose: relations between actors
// Parameters: version (String): the dataset version
// Columns: id, from, to, kind, directed, sharedProjects, smallestConsortium, detail, source, status, note, asOf
// Expected size: some an actor
MATCH (a:Actor {version: $version})-[t:TIED_TO]->(b:Actor)
RETURN t.id AS id,
       a.id AS from,
       b.id AS to,
       t.kind AS kind,
       t.directed AS directed,
       t.sharedProjects AS sharedProjects,
       t.smallestConsortium AS smallestConsortium,
       t.detail AS detail,
       t.source AS source, t.status AS status, t.note AS note, t.asOf AS asOf
ORDER BY t.id
