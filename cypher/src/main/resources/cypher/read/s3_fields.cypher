// Purpose: the fields value chains serve
// Parameters: version (String): the dataset version
// Columns: id, nameEn, nameDe, nameFr, nameIt, nameSl, source, status, note, asOf
// Expected size: 5
MATCH (n:S3Field {version: $version})
RETURN n.id AS id,
       n.nameEn AS nameEn,
       n.nameDe AS nameDe,
       n.nameFr AS nameFr,
       n.nameIt AS nameIt,
       n.nameSl AS nameSl,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
