// Purpose: one (:ClassificationItem) node for each row of the table classification_items.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
CREATE (n:ClassificationItem {version: $version, id: row.id})
SET n += row {.scheme, .code, .nameEn, .description, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
