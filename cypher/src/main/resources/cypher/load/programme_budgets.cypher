// Purpose: one (:BudgetLine) node for each row of the table programme_budgets.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (programme:Programme {version: $version, id: row.programme})
CREATE (n:BudgetLine {version: $version, id: row.id})
CREATE (n)-[:PART_OF]->(programme)
SET n += row {.programme, .thematicObjective, .objectiveName, .categoryOfRegion, .euAmountEur,
  .nationalAmountEur, .totalEur, .euCofinancing, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
