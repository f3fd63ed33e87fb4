// Purpose: the table programme_budgets as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), programme (String), thematic_objective (String), objective_name (String),
//   category_of_region (String), eu_amount_eur (Float), national_amount_eur (Float), total_eur (Float),
//   eu_cofinancing (Float), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:BudgetLine {version: $version})
MATCH (n)-[:PART_OF]->(programme:Programme)
RETURN n.id AS id, programme.id AS programme, n.thematicObjective AS thematic_objective,
       n.objectiveName AS objective_name, n.categoryOfRegion AS category_of_region,
       n.euAmountEur AS eu_amount_eur, n.nationalAmountEur AS national_amount_eur, n.totalEur AS total_eur,
       n.euCofinancing AS eu_cofinancing, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
