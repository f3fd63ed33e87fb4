// Purpose: regions involved in projects
// Parameters: version (String): the dataset version
// Columns: project, region, partners, source, status, note, asOf
// Expected size: some a project
MATCH (r:Region {version: $version})-[i:INVOLVED]->(p:Project)
RETURN p.id AS project,
       r.id AS region,
       i.partners AS partners,
       i.source AS source, i.status AS status, i.note AS note, i.asOf AS asOf
ORDER BY p.id, r.id
