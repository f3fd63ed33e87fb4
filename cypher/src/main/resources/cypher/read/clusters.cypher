// Purpose: cluster organisations
// Parameters: version (String): the dataset version
// Columns: id, name, kind, region, city, host, sector, website, source, status, note, asOf
// Expected size: tens to thousands
MATCH (n:Cluster {version: $version})-[:LOCATED_IN]->(r:Region)
RETURN n.id AS id,
       n.name AS name,
       n.kind AS kind,
       r.id AS region,
       n.city AS city,
       n.host AS host,
       n.sector AS sector,
       n.website AS website,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
