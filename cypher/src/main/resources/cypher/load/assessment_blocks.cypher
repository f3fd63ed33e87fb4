// Purpose: one (:AssessmentBlock) node for each row of the table assessment_blocks.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
CREATE (n:AssessmentBlock {version: $version, id: row.id})
SET n += row {.order, .titleEn, .titleDe, .titleFr, .titleIt, .titleSl, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
