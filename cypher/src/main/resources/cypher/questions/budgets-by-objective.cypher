// Purpose: How much do programmes plan for each thematic objective? Planned amounts in euro of the programmes 2014-20
//   in this dataset, summed.
// Parameters: none
// Columns: objective (Integer), name (String), programmes (Integer), euEur (Float), totalEur (Float)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (b:BudgetLine {version: d.version})-[:PART_OF]->(p:Programme)
RETURN b.thematicObjective AS objective, b.objectiveName AS name, count(DISTINCT p) AS programmes,
       sum(b.euAmountEur) AS euEur, sum(b.totalEur) AS totalEur
ORDER BY objective, name
