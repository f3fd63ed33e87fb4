// Purpose: the table pilots as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), cluster (String), title_en (String), title_de (String), title_fr (String),
//   title_it (String), title_sl (String), start (Date), end (Date), summary (String), outcome (String),
//   url (String), source (String), status (String), note (String), as_of (String)
// Expected size: up to hundreds of rows
MATCH (n:Pilot {version: $version})
MATCH (n)-[:RUN_BY]->(cluster:Cluster)
RETURN n.id AS id, cluster.id AS cluster, n.titleEn AS title_en, n.titleDe AS title_de, n.titleFr AS title_fr,
       n.titleIt AS title_it, n.titleSl AS title_sl, n.start AS start, n.end AS end, n.summary AS summary,
       n.outcome AS outcome, n.url AS url, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
