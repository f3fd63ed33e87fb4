// Purpose: Which actors are known members of which clusters? Memberships named in a source; most clusters do not
//   publish theirs.
// Parameters: none
// Columns: cluster (String), actor (String), kind (String), status (String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (c:Cluster {version: d.version})<-[m:MEMBER_OF]-(a:Actor)
RETURN c.name AS cluster, a.name AS actor, a.kind AS kind, m.status AS status
ORDER BY cluster, actor
