// Purpose: StressTest blocks
// Parameters: version (String): the dataset version
// Columns: id, nameEn, nameDe, nameFr, nameIt, nameSl, source, status, note, asOf
// Expected size: 6
MATCH (n:AssessmentBlock {version: $version})
RETURN n.id AS id,
       n.titleEn AS nameEn,
       n.titleDe AS nameDe,
       n.titleFr AS nameFr,
       n.titleIt AS nameIt,
       n.titleSl AS nameSl,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
