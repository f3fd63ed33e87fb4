// Purpose: the table cluster_labels as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: cluster (String), label (String), awarded (String), valid_until (String), text (String),
//   source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Cluster {version: $version})-[r:HOLDS]->(b:Label)
RETURN a.id AS cluster, b.id AS label, r.awarded AS awarded, r.validUntil AS valid_until, r.text AS text,
       r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
