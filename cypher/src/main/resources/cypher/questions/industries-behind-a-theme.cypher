// Purpose: Which industries count towards a theme, and with what weight? The assignment that turns employment into
//   strength in a theme; it is modelled.
// Parameters: theme (String: a theme)
// Columns: nace (String), industry (String), weight (Float), status (String)
// Expected size: up to tens of rows
MATCH (d:DatasetPointer)
MATCH (:Theme {version: d.version, id: $theme})<-[c:COUNTS_TOWARDS]-(i:Industry)
RETURN i.nace AS nace, i.nameEn AS industry, c.weight AS weight, c.status AS status
ORDER BY weight DESC, nace
