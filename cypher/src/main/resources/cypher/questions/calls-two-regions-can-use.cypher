// Purpose: Which calls could two regions use together? Calls open to both, with the themes they accept.
// Parameters: region (String: a region), other (String: a region)
// Columns: call (String), window (String), opens (String), closes (String), themes (List of String)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (:Region {version: d.version, id: $region})<-[:OPEN_TO]-(c:Call)-[:OPEN_TO]->(:Region {version: d.version, id: $other})
RETURN c.name AS call, c.windowKind AS window, c.opens AS opens, c.closes AS closes,
       COLLECT { MATCH (c)-[:ACCEPTS]->(t:Theme) RETURN t.nameEn ORDER BY t.id } AS themes
ORDER BY opens, call
