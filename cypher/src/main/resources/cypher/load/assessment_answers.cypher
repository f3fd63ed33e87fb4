// Purpose: one (:AssessmentAnswer) node for each row of the table assessment_answers.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds up to hundreds of rows a region
UNWIND $rows AS row
MATCH (region:Region {version: $version, id: row.region})
MATCH (block:AssessmentBlock {version: $version, id: row.block})
CREATE (n:AssessmentAnswer {version: $version, id: row.id})
CREATE (n)-[:OF]->(region)
CREATE (n)-[:ABOUT]->(block)
SET n += row {.region, .block, .respondentGroup, .stage, .score, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
