// Purpose: the table assessment_answers as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), region (String), block (String), respondent_group (String), stage (String), score (Float),
//   source (String), status (String), note (String), as_of (String)
// Expected size: up to hundreds of rows a region
MATCH (n:AssessmentAnswer {version: $version})
MATCH (n)-[:OF]->(region:Region)
MATCH (n)-[:ABOUT]->(block:AssessmentBlock)
RETURN n.id AS id, region.id AS region, block.id AS block, n.respondentGroup AS respondent_group, n.stage AS stage,
       n.score AS score, n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
