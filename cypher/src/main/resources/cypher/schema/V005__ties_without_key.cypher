// Purpose: ties need no key in the database: nothing looks one up by its id, an import checks that ids are unique before
//   anything is loaded, and no batch goes in twice. The key cost more than half of all constraints at three million ties.
// Parameters: none
// Columns: none
// Expected size: no rows; two constraints fewer
DROP CONSTRAINT tied_to_key IF EXISTS;
DROP CONSTRAINT tied_to_external_key IF EXISTS;
