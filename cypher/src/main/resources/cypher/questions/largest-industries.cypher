// Purpose: Which industries employ most people in a region? Persons employed by division of NACE Rev. 2, latest year
//   of each; withheld values are absent.
// Parameters: region (String: a region), rows (Integer: 1 to 200)
// Columns: nace (String), industry (String), year (Integer), persons (Float)
// Expected size: as many rows as asked for
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})-[h:HAS_ACTIVITY {indicator: 'persons_employed'}]->(i:Industry)
WHERE h.value IS NOT NULL AND i.level = 'division'
WITH i, h ORDER BY h.year DESC
WITH i, head(collect(h)) AS latest
RETURN i.nace AS nace, i.nameEn AS industry, latest.year AS year, latest.value AS persons
ORDER BY persons DESC, nace
LIMIT toInteger($rows)
