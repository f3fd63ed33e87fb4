// Purpose: one (:ValueChain) node for each row of the table value_chains.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (field:S3Field {version: $version, id: row.field})
CREATE (n:ValueChain {version: $version, id: row.id})
CREATE (n)-[:SERVES]->(field)
SET n += row {.nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .field, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
