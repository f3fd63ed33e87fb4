// Purpose: value chains and the field they serve
// Parameters: version (String): the dataset version
// Columns: id, nameEn, nameDe, nameFr, nameIt, nameSl, field, source, status, note, asOf
// Expected size: tens
MATCH (n:ValueChain {version: $version})-[:SERVES]->(f:S3Field)
RETURN n.id AS id,
       n.nameEn AS nameEn,
       n.nameDe AS nameDe,
       n.nameFr AS nameFr,
       n.nameIt AS nameIt,
       n.nameSl AS nameSl,
       f.id AS field,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
