// Purpose: In which industries is a region specialised, against all regions together? Location quotient of persons
//   employed by division: above 1 means more than its share. The latest year that each region has counts.
// Parameters: region (String: a region), rows (Integer: 1 to 200)
// Columns: nace (String), industry (String), persons (Float), locationQuotient (Float)
// Expected size: as many rows as asked for
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version})-[h:HAS_ACTIVITY {indicator: 'persons_employed'}]->(i:Industry {level: 'division'})
WHERE h.value IS NOT NULL
WITH r, i, h ORDER BY h.year DESC
WITH r, i, head(collect(h.value)) AS persons
WITH i, sum(persons) AS everywhere, sum(CASE WHEN r.id = $region THEN persons ELSE 0 END) AS here
WITH collect({industry: i, everywhere: everywhere, here: here}) AS rows, sum(everywhere) AS allEverywhere, sum(here) AS allHere
UNWIND rows AS row
WITH row.industry AS i, row.here AS here, row.everywhere AS everywhere, allEverywhere, allHere
WHERE here > 0 AND everywhere > 0
RETURN i.nace AS nace, i.nameEn AS industry, here AS persons,
       round((toFloat(here) / allHere) / (toFloat(everywhere) / allEverywhere), 2) AS locationQuotient
ORDER BY locationQuotient DESC, nace
LIMIT toInteger($rows)
