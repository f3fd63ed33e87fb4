// Purpose: Which pairs of regions share most research projects? Shared projects of the Seventh Framework Programme
//   and of Horizon 2020; null is not known.
// Parameters: none
// Columns: region (String), other (String), h2020 (Integer), fp7 (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (a:Region {version: d.version})-[s:SHARES_PROJECTS]->(b:Region)
RETURN a.nameEn AS region, b.nameEn AS other, s.h2020Projects AS h2020, s.fp7Projects AS fp7
ORDER BY h2020 DESC, region, other
