// Purpose: stages of value chains
// Parameters: version (String): the dataset version
// Columns: id, chain, order, nameEn, nameDe, nameFr, nameIt, nameSl, kind, nace, source, status, note, asOf
// Expected size: about ten a chain
MATCH (c:ValueChain)-[:HAS_STAGE]->(n:Stage {version: $version})
RETURN n.id AS id,
       c.id AS chain,
       n.order AS order,
       n.nameEn AS nameEn,
       n.nameDe AS nameDe,
       n.nameFr AS nameFr,
       n.nameIt AS nameIt,
       n.nameSl AS nameSl,
       n.kind AS kind,
       n.nace AS nace,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
