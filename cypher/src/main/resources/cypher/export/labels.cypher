// Purpose: the table labels as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), scheme (String), grade (String), name_en (String), basis (String),
//   valid_years (Integer), source (String), status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Label {version: $version})
RETURN n.id AS id, n.scheme AS scheme, n.grade AS grade, n.nameEn AS name_en, n.basis AS basis,
       n.validYears AS valid_years, n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
