// Purpose: the keys of the graph: bookkeeping nodes by their own key, every other node by dataset version and id.
// Parameters: none
// Columns: none
// Expected size: no rows; one constraint a label
CREATE CONSTRAINT schema_migration_key IF NOT EXISTS FOR (n:SchemaMigration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_key IF NOT EXISTS FOR (n:Dataset) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT dataset_pointer_key IF NOT EXISTS FOR (n:DatasetPointer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_lock_key IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT country_key IF NOT EXISTS FOR (n:Country) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT region_key IF NOT EXISTS FOR (n:Region) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT region_figure_key IF NOT EXISTS FOR (n:RegionFigure) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT theme_key IF NOT EXISTS FOR (n:Theme) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT s3_field_key IF NOT EXISTS FOR (n:S3Field) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT strategy_key IF NOT EXISTS FOR (n:Strategy) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT priority_key IF NOT EXISTS FOR (n:Priority) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT cluster_key IF NOT EXISTS FOR (n:Cluster) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT label_key IF NOT EXISTS FOR (n:Label) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT actor_key IF NOT EXISTS FOR (n:Actor) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT external_organisation_key IF NOT EXISTS FOR (n:ExternalOrganisation) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT value_chain_key IF NOT EXISTS FOR (n:ValueChain) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT stage_key IF NOT EXISTS FOR (n:Stage) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT programme_key IF NOT EXISTS FOR (n:Programme) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT budget_line_key IF NOT EXISTS FOR (n:BudgetLine) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT project_key IF NOT EXISTS FOR (n:Project) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT call_key IF NOT EXISTS FOR (n:Call) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT industry_key IF NOT EXISTS FOR (n:Industry) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT partner_key IF NOT EXISTS FOR (n:Partner) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT observer_key IF NOT EXISTS FOR (n:Observer) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT assessment_block_key IF NOT EXISTS FOR (n:AssessmentBlock) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT classification_item_key IF NOT EXISTS FOR (n:ClassificationItem) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT tied_to_key IF NOT EXISTS FOR ()-[r:TIED_TO]-() REQUIRE (r.version, r.id) IS UNIQUE;
CREATE CONSTRAINT tied_to_external_key IF NOT EXISTS FOR ()-[r:TIED_TO_EXTERNAL]-() REQUIRE (r.version, r.id) IS UNIQUE;
