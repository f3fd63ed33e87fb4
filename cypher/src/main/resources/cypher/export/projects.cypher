// Purpose: the table projects as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), acronym (String), programme (String), thematic_objective (Integer),
//   investment_priority (String), start (Date), end (Date), budget_eur (Float), erdf_eur (Float),
//   total_partners (Integer), source (String), status (String), note (String), as_of (String)
// Expected size: hundreds to thousands of rows
MATCH (n:Project {version: $version})
MATCH (n)-[:FUNDED_BY]->(programme:Programme)
RETURN n.id AS id, n.acronym AS acronym, programme.id AS programme,
       n.thematicObjective AS thematic_objective, n.investmentPriority AS investment_priority,
       n.start AS `start`, n.end AS `end`, n.budgetEur AS budget_eur, n.erdfEur AS erdf_eur,
       n.totalPartners AS total_partners, n.source AS source, n.status AS status, n.note AS note,
       n.asOf AS as_of
ORDER BY n.id
