// Purpose: funded co-operations
// Parameters: version (String): the dataset version
// Columns: id, acronym, programme, thematicObjective, start, end, totalPartners, source, status, note, asOf
// Expected size: hundreds to thousands
MATCH (n:Project {version: $version})-[:FUNDED_BY]->(g:Programme)
RETURN n.id AS id,
       n.acronym AS acronym,
       g.id AS programme,
       n.thematicObjective AS thematicObjective,
       toString(n.start) AS start,
       toString(n.end) AS end,
       n.totalPartners AS totalPartners,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
