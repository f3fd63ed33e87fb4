// Purpose: the key of answers to the StressTest.
// Parameters: none
// Columns: none
// Expected size: no rows; one constraint
CREATE CONSTRAINT assessment_answer_key IF NOT EXISTS FOR (n:AssessmentAnswer) REQUIRE (n.version, n.id) IS UNIQUE;
