// Purpose: firms, research and support organisations
// Parameters: version (String): the dataset version
// Columns: id, name, legalName, kind, region, city, nuts3, nace, naceStatus, sizeClass, website, source, status, note, asOf
// Expected size: hundreds to a million
MATCH (n:Actor {version: $version})-[:LOCATED_IN]->(r:Region)
RETURN n.id AS id,
       n.name AS name,
       n.legalName AS legalName,
       n.kind AS kind,
       r.id AS region,
       n.city AS city,
       n.nuts3 AS nuts3,
       n.nace AS nace,
       n.naceStatus AS naceStatus,
       n.sizeClass AS sizeClass,
       n.website AS website,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
