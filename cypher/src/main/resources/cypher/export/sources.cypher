// Purpose: the table sources as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), title (String), url (String), licence (String), retrieved (Date), note (String)
// Expected size: tens to hundreds of rows
MATCH (n:Source {version: $version})
RETURN n.id AS id, n.title AS title, n.url AS url, n.licence AS licence, n.retrieved AS retrieved,
       n.note AS note
ORDER BY n.id
