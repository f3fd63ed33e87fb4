// Purpose: states with their currency
// Parameters: version (String): the dataset version
// Columns: id, nameEn, nameDe, nameFr, nameIt, nameSl, euMember, currency, source, status, note, asOf
// Expected size: tens
MATCH (n:Country {version: $version})
RETURN n.id AS id,
       n.nameEn AS nameEn,
       n.nameDe AS nameDe,
       n.nameFr AS nameFr,
       n.nameIt AS nameIt,
       n.nameSl AS nameSl,
       n.euMember AS euMember,
       n.currency AS currency,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
