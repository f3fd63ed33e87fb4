// Purpose: the dataset node of a version
// Parameters: version (String): the dataset version
// Columns: title, createdAt, rows, descriptor
// Expected size: 1 row
MATCH (d:Dataset {version: $version})
RETURN d.title AS title,
       toString(d.createdAt) AS createdAt,
       d.rows AS rows,
       d.descriptor AS descriptor
