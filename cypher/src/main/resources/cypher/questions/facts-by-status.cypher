// Purpose: How well founded are the facts of each kind? Nodes of each label by status: sourced, derived, modelled or
//   unsourced.
// Parameters: none
// Columns: label (String), status (String), facts (Integer)
// Expected size: tens of rows
MATCH (d:DatasetPointer)
MATCH (n {version: d.version})
WHERE n.status IS NOT NULL
UNWIND labels(n) AS label
RETURN label, n.status AS status, count(*) AS facts
ORDER BY label, status
