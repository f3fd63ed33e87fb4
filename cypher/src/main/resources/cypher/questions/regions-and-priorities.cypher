// Purpose: Which regions are there, and how many priorities do their strategies have? One row per region and period;
//   a place to start from.
// Parameters: none
// Columns: region (String), name (String), country (String), period (String), priorities (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (r:Region {version: d.version})-[:IN_COUNTRY]->(c:Country)
MATCH (r)<-[:OF]-(s:Strategy)
OPTIONAL MATCH (s)<-[:IN]-(p:Priority)
RETURN r.id AS region, r.nameEn AS name, c.id AS country, s.period AS period, count(p) AS priorities
ORDER BY region, period
