// Purpose: one (:Stage) node for each row of the table stages.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (chain:ValueChain {version: $version, id: row.chain})
CREATE (n:Stage {version: $version, id: row.id})
CREATE (chain)-[:HAS_STAGE]->(n)
SET n += row {.chain, .order, .nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .kind, .nace, .source, .status,
  .note, .asOf}
RETURN count(n) AS loaded
