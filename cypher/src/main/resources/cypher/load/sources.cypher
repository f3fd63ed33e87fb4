// Purpose: one (:Source) node for each row of the table sources.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
CREATE (n:Source {version: $version, id: row.id})
SET n += row {.title, .url, .licence, .retrieved, .note}
RETURN count(n) AS loaded
