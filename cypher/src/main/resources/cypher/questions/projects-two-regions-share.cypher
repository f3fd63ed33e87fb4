// Purpose: Which Interreg projects did two regions take part in together? Projects with partners of both, newest
//   first.
// Parameters: region (String: a region), other (String: a region)
// Columns: project (String), programme (String), start (String), budgetEur (Float), partnersHere (Integer),
//   partnersThere (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})-[a:INVOLVED]->(p:Project)<-[b:INVOLVED]-(:Region {version: d.version, id: $other})
MATCH (p)-[:FUNDED_BY]->(programme:Programme)
RETURN p.acronym AS project, programme.title AS programme, p.start AS start, p.budgetEur AS budgetEur,
       a.partners AS partnersHere, b.partners AS partnersThere
ORDER BY start DESC, project
