// Purpose: the table regions as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), name_en (String), name_de (String), name_fr (String), name_it (String),
//   name_sl (String), name_local (String), country (String), nuts_2013 (String), nuts_2021 (String),
//   nuts_level (Integer), nuts2_members (List of String), cohesion_2014_20 (String),
//   cohesion_2014_20_status (String), cohesion_2021_27 (String), cohesion_2021_27_status (String),
//   erdf_cci_2014_20 (String), erdf_cci_2021_27 (String), latitude (Float), longitude (Float),
//   location_source (String), location_status (String), source (String), status (String), note (String),
//   as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Region {version: $version})
MATCH (n)-[:IN_COUNTRY]->(country:Country)
RETURN n.id AS id, n.nameEn AS name_en, n.nameDe AS name_de, n.nameFr AS name_fr, n.nameIt AS name_it,
       n.nameSl AS name_sl, n.nameLocal AS name_local, country.id AS country, n.nuts2013 AS nuts_2013,
       n.nuts2021 AS nuts_2021, n.nutsLevel AS nuts_level, n.nuts2Members AS nuts2_members,
       n.cohesion201420 AS cohesion_2014_20, n.cohesion201420Status AS cohesion_2014_20_status,
       n.cohesion202127 AS cohesion_2021_27, n.cohesion202127Status AS cohesion_2021_27_status,
       n.erdfCci201420 AS erdf_cci_2014_20, n.erdfCci202127 AS erdf_cci_2021_27, n.latitude AS latitude,
       n.longitude AS longitude, n.locationSource AS location_source, n.locationStatus AS location_status, n.source AS source,
       n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
