// Purpose: rows of every table as the graph holds them: nodes of a node table, relationships of a link table.
// Parameters: version (String: dataset version)
// Columns: table (String), rows (Integer)
// Expected size: one row a table
MATCH (n:Source {version: $version}) RETURN 'sources' AS table, count(n) AS rows
UNION ALL MATCH (n:Country {version: $version}) RETURN 'countries' AS table, count(n) AS rows
UNION ALL MATCH (n:Region {version: $version}) RETURN 'regions' AS table, count(n) AS rows
UNION ALL MATCH (n:RegionFigure {version: $version}) RETURN 'region_figures' AS table, count(n) AS rows
UNION ALL MATCH (n:Theme {version: $version}) RETURN 'themes' AS table, count(n) AS rows
UNION ALL MATCH (n:S3Field {version: $version}) RETURN 's3_fields' AS table, count(n) AS rows
UNION ALL MATCH (n:Strategy {version: $version}) RETURN 'strategies' AS table, count(n) AS rows
UNION ALL MATCH (n:Priority {version: $version}) RETURN 'priorities' AS table, count(n) AS rows
UNION ALL MATCH (:Priority {version: $version})-[r:NAMES]->(:Theme) RETURN 'priority_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Cluster {version: $version}) RETURN 'clusters' AS table, count(n) AS rows
UNION ALL MATCH (:Cluster {version: $version})-[r:ACTIVE_IN]->(:Theme) RETURN 'cluster_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Label {version: $version}) RETURN 'labels' AS table, count(n) AS rows
UNION ALL MATCH (:Cluster {version: $version})-[r:HOLDS]->(:Label) RETURN 'cluster_labels' AS table, count(r) AS rows
UNION ALL MATCH (n:Actor {version: $version}) RETURN 'actors' AS table, count(n) AS rows
UNION ALL MATCH (:Actor {version: $version})-[r:MEMBER_OF]->(:Cluster) RETURN 'memberships' AS table, count(r) AS rows
UNION ALL MATCH (n:ExternalOrganisation {version: $version}) RETURN 'external_organisations' AS table, count(n) AS rows
UNION ALL MATCH (n:ValueChain {version: $version}) RETURN 'value_chains' AS table, count(n) AS rows
UNION ALL MATCH (:ValueChain {version: $version})-[r:CONCERNS]->(:Theme) RETURN 'chain_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Stage {version: $version}) RETURN 'stages' AS table, count(n) AS rows
UNION ALL MATCH (:Stage {version: $version})-[r:CONCERNS]->(:Theme) RETURN 'stage_themes' AS table, count(r) AS rows
UNION ALL MATCH (:Stage {version: $version})-[r:FEEDS|RETURNS_TO]->(:Stage) RETURN 'stage_links' AS table, count(r) AS rows
UNION ALL MATCH (:Actor {version: $version})-[r:PERFORMS]->(:Stage) RETURN 'performances' AS table, count(r) AS rows
UNION ALL MATCH (:Actor {version: $version})-[r:TIED_TO]->(:Actor) RETURN 'ties' AS table, count(r) AS rows
UNION ALL MATCH (:Actor {version: $version})-[r:TIED_TO_EXTERNAL]->(:ExternalOrganisation) RETURN 'external_ties' AS table, count(r) AS rows
UNION ALL MATCH (n:Programme {version: $version}) RETURN 'programmes' AS table, count(n) AS rows
UNION ALL MATCH (:Programme {version: $version})-[r:FUNDS]->(:Region) RETURN 'programme_regions' AS table, count(r) AS rows
UNION ALL MATCH (n:BudgetLine {version: $version}) RETURN 'programme_budgets' AS table, count(n) AS rows
UNION ALL MATCH (n:Project {version: $version}) RETURN 'projects' AS table, count(n) AS rows
UNION ALL MATCH (:Region {version: $version})-[r:INVOLVED]->(:Project) RETURN 'project_regions' AS table, count(r) AS rows
UNION ALL MATCH (:Actor {version: $version})-[r:TOOK_PART]->(:Project) RETURN 'participations' AS table, count(r) AS rows
UNION ALL MATCH (:Region {version: $version})-[r:SHARES_PROJECTS]->(:Region) RETURN 'region_ties' AS table, count(r) AS rows
UNION ALL MATCH (n:Call {version: $version}) RETURN 'calls' AS table, count(n) AS rows
UNION ALL MATCH (:Call {version: $version})-[r:OPEN_TO]->(:Region) RETURN 'call_regions' AS table, count(r) AS rows
UNION ALL MATCH (:Call {version: $version})-[r:ACCEPTS]->(:Theme) RETURN 'call_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Industry {version: $version}) RETURN 'industries' AS table, count(n) AS rows
UNION ALL MATCH (:Industry {version: $version})-[r:COUNTS_TOWARDS]->(:Theme) RETURN 'industry_themes' AS table, count(r) AS rows
UNION ALL MATCH (:Region {version: $version})-[r:HAS_ACTIVITY]->(:Industry) RETURN 'activity' AS table, count(r) AS rows
UNION ALL MATCH (:Country {version: $version})-[r:HAS_ACTIVITY]->(:Industry) RETURN 'reference_activity' AS table, count(r) AS rows
UNION ALL MATCH (n:Partner {version: $version}) RETURN 'partners' AS table, count(n) AS rows
UNION ALL MATCH (n:Observer {version: $version}) RETURN 'observers' AS table, count(n) AS rows
UNION ALL MATCH (n:AssessmentBlock {version: $version}) RETURN 'assessment_blocks' AS table, count(n) AS rows
UNION ALL MATCH (n:AssessmentAnswer {version: $version}) RETURN 'assessment_answers' AS table, count(n) AS rows
UNION ALL MATCH (n:ClassificationItem {version: $version}) RETURN 'classification_items' AS table, count(n) AS rows
UNION ALL MATCH (n:TransformativeActivity {version: $version}) RETURN 'transformative_activities' AS table, count(n) AS rows
UNION ALL MATCH (:Priority {version: $version})-[r:EXPECTS]->(:TransformativeActivity) RETURN 'priority_activities' AS table, count(r) AS rows
UNION ALL MATCH (:TransformativeActivity {version: $version})-[r:REALISED_IN]->(:ValueChain) RETURN 'activity_chains' AS table, count(r) AS rows
UNION ALL MATCH (:S3Field {version: $version})-[r:COMPRISES]->(:Theme) RETURN 'field_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Service {version: $version}) RETURN 'services' AS table, count(n) AS rows
UNION ALL MATCH (:Cluster {version: $version})-[r:OFFERS]->(:Service) RETURN 'cluster_services' AS table, count(r) AS rows
UNION ALL MATCH (n:Practice {version: $version}) RETURN 'practices' AS table, count(n) AS rows
UNION ALL MATCH (n:Pilot {version: $version}) RETURN 'pilots' AS table, count(n) AS rows
UNION ALL MATCH (n:Recommendation {version: $version}) RETURN 'recommendations' AS table, count(n) AS rows
