// Purpose: one (:Region) node for each row of the table regions.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (country:Country {version: $version, id: row.country})
CREATE (n:Region {version: $version, id: row.id})
CREATE (n)-[:IN_COUNTRY]->(country)
SET n += row {.nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .nameLocal, .country, .nuts2013, .nuts2021,
  .nutsLevel, .nuts2Members, .cohesion201420, .cohesion201420Status, .cohesion202127, .cohesion202127Status,
  .erdfCci201420, .erdfCci202127, .latitude, .longitude, .locationSource, .locationStatus, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
