// Purpose: NACE codes
// Parameters: version (String): the dataset version
// Columns: id, nace, revision, level, nameEn, nameDe, nameFr, nameIt, nameSl, source, status, note, asOf
// Expected size: hundreds
MATCH (n:Industry {version: $version})
RETURN n.id AS id,
       n.nace AS nace,
       n.revision AS revision,
       n.level AS level,
       n.nameEn AS nameEn,
       n.nameDe AS nameDe,
       n.nameFr AS nameFr,
       n.nameIt AS nameIt,
       n.nameSl AS nameSl,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
