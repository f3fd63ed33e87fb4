// Purpose: which dataset version readers see. Read it before and after a longer reading: the same version and generation
//   mean that nothing of that version was removed in between.
// Parameters: none
// Columns: version (String), generation (Integer)
// Expected size: one row, none before the first import
MATCH (p:DatasetPointer {id: 'current'})
RETURN p.version AS version, p.generation AS generation
