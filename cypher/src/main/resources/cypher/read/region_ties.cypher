// Purpose: framework projects shared by regions
// Parameters: version (String): the dataset version
// Columns: regionA, regionB, fp7Projects, h2020Projects, fp7FirmProjects, h2020FirmProjects, source, status, note, asOf
// Expected size: one a pair of regions
MATCH (a:Region {version: $version})-[t:SHARES_PROJECTS]->(b:Region)
RETURN a.id AS regionA,
       b.id AS regionB,
       t.fp7Projects AS fp7Projects,
       t.h2020Projects AS h2020Projects,
       t.fp7FirmProjects AS fp7FirmProjects,
       t.h2020FirmProjects AS h2020FirmProjects,
       t.source AS source, t.status AS status, t.note AS note, t.asOf AS asOf
ORDER BY a.id, b.id
