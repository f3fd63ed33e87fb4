// Purpose: the table chain_themes as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: chain (String), theme (String), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:ValueChain {version: $version})-[r:CONCERNS]->(b:Theme)
RETURN a.id AS chain, b.id AS theme, r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
