// Purpose: the keys of services, good practices, pilots and recommendations.
// Parameters: none
// Columns: none
// Expected size: no rows; one constraint a label
CREATE CONSTRAINT service_key IF NOT EXISTS FOR (n:Service) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT practice_key IF NOT EXISTS FOR (n:Practice) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT pilot_key IF NOT EXISTS FOR (n:Pilot) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT recommendation_key IF NOT EXISTS FOR (n:Recommendation) REQUIRE (n.version, n.id) IS UNIQUE;
