// Purpose: Through which programmes does a region cooperate? Projects with partners of the region, counted by
//   programme; budgets are of whole projects.
// Parameters: region (String: a region)
// Columns: programme (String), projects (Integer), knownBudgets (Integer), budgetEur (Float)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})-[:INVOLVED]->(p:Project)-[:FUNDED_BY]->(programme:Programme)
RETURN programme.title AS programme, count(p) AS projects, count(p.budgetEur) AS knownBudgets, sum(p.budgetEur) AS budgetEur
ORDER BY projects DESC, programme
