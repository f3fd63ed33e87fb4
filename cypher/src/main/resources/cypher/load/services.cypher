// Purpose: one (:Service) node for each row of the table services.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds up to hundreds of rows
UNWIND $rows AS row
CREATE (n:Service {version: $version, id: row.id})
SET n += row {.nameEn, .nameDe, .nameFr, .nameIt, .nameSl, .description, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
