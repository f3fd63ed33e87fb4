// Purpose: the table region_ties as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: region_a (String), region_b (String), fp7_projects (Integer), h2020_projects (Integer),
//   fp7_firm_projects (Integer), h2020_firm_projects (Integer), source (String), status (String),
//   note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (a:Region {version: $version})-[r:SHARES_PROJECTS]->(b:Region)
RETURN a.id AS region_a, b.id AS region_b, r.fp7Projects AS fp7_projects, r.h2020Projects AS h2020_projects,
       r.fp7FirmProjects AS fp7_firm_projects, r.h2020FirmProjects AS h2020_firm_projects,
       r.source AS source, r.status AS status, r.note AS note, r.asOf AS as_of
ORDER BY a.id, b.id
