// Purpose: Which calls are open to a region? With window and conditions; an unknown window is not a closed one.
// Parameters: region (String: a region)
// Columns: call (String), programme (String), window (String), opens (String), closes (String), rateSmall (Float),
//   minPartners (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:OPEN_TO]-(c:Call)-[:UNDER]->(p:Programme)
RETURN c.name AS call, p.title AS programme, c.windowKind AS window, c.opens AS opens, c.closes AS closes,
       c.rateSmall AS rateSmall, c.minPartners AS minPartners
ORDER BY opens, call
