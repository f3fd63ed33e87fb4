// Purpose: one (:Project) node for each row of the table projects.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds hundreds to thousands of rows
UNWIND $rows AS row
MATCH (programme:Programme {version: $version, id: row.programme})
CREATE (n:Project {version: $version, id: row.id})
CREATE (n)-[:FUNDED_BY]->(programme)
SET n += row {.acronym, .programme, .thematicObjective, .investmentPriority, .start, .end, .budgetEur,
  .erdfEur, .totalPartners, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
