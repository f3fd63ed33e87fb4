// Purpose: the key of transformative activities.
// Parameters: none
// Columns: none
// Expected size: no rows; one constraint
CREATE CONSTRAINT transformative_activity_key IF NOT EXISTS FOR (n:TransformativeActivity) REQUIRE (n.version, n.id) IS UNIQUE;
