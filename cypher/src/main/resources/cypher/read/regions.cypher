// Purpose: regions with their country and classification
// Parameters: version (String): the dataset version
// Columns: id, nameEn, nameDe, nameFr, nameIt, nameSl, nameLocal, country, nuts2013, nuts2021, nutsLevel, nuts2Members, cohesion201420, cohesion202127, source, status, note, asOf
// Expected size: tens to hundreds
MATCH (n:Region {version: $version})-[:IN_COUNTRY]->(c:Country)
RETURN n.id AS id,
       n.nameEn AS nameEn,
       n.nameDe AS nameDe,
       n.nameFr AS nameFr,
       n.nameIt AS nameIt,
       n.nameSl AS nameSl,
       n.nameLocal AS nameLocal,
       c.id AS country,
       n.nuts2013 AS nuts2013,
       n.nuts2021 AS nuts2021,
       n.nutsLevel AS nutsLevel,
       n.nuts2Members AS nuts2Members,
       n.cohesion201420 AS cohesion201420,
       n.cohesion202127 AS cohesion202127,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
