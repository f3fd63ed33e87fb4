// Purpose: rows of every table in a store that holds one version alone, as Neo4j's import tool made it: from the counts that
//   Neo4j keeps by label and type, which take no time. What a relationship leads to follows from its type and its beginning.
// Parameters: none
// Columns: table (String), rows (Integer)
// Expected size: one row a table
MATCH (n:Source) RETURN 'sources' AS table, count(n) AS rows
UNION ALL MATCH (n:Country) RETURN 'countries' AS table, count(n) AS rows
UNION ALL MATCH (n:Region) RETURN 'regions' AS table, count(n) AS rows
UNION ALL MATCH (n:RegionFigure) RETURN 'region_figures' AS table, count(n) AS rows
UNION ALL MATCH (n:Theme) RETURN 'themes' AS table, count(n) AS rows
UNION ALL MATCH (n:S3Field) RETURN 's3_fields' AS table, count(n) AS rows
UNION ALL MATCH (n:Strategy) RETURN 'strategies' AS table, count(n) AS rows
UNION ALL MATCH (n:Priority) RETURN 'priorities' AS table, count(n) AS rows
UNION ALL MATCH (:Priority)-[r:NAMES]->() RETURN 'priority_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Cluster) RETURN 'clusters' AS table, count(n) AS rows
UNION ALL MATCH (:Cluster)-[r:ACTIVE_IN]->() RETURN 'cluster_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Label) RETURN 'labels' AS table, count(n) AS rows
UNION ALL MATCH (:Cluster)-[r:HOLDS]->() RETURN 'cluster_labels' AS table, count(r) AS rows
UNION ALL MATCH (n:Actor) RETURN 'actors' AS table, count(n) AS rows
UNION ALL MATCH (:Actor)-[r:MEMBER_OF]->() RETURN 'memberships' AS table, count(r) AS rows
UNION ALL MATCH (n:ExternalOrganisation) RETURN 'external_organisations' AS table, count(n) AS rows
UNION ALL MATCH (n:ValueChain) RETURN 'value_chains' AS table, count(n) AS rows
UNION ALL MATCH (:ValueChain)-[r:CONCERNS]->() RETURN 'chain_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Stage) RETURN 'stages' AS table, count(n) AS rows
UNION ALL MATCH (:Stage)-[r:CONCERNS]->() RETURN 'stage_themes' AS table, count(r) AS rows
UNION ALL MATCH (:Stage)-[r:FEEDS|RETURNS_TO]->() RETURN 'stage_links' AS table, count(r) AS rows
UNION ALL MATCH (:Actor)-[r:PERFORMS]->() RETURN 'performances' AS table, count(r) AS rows
UNION ALL MATCH (:Actor)-[r:TIED_TO]->() RETURN 'ties' AS table, count(r) AS rows
UNION ALL MATCH (:Actor)-[r:TIED_TO_EXTERNAL]->() RETURN 'external_ties' AS table, count(r) AS rows
UNION ALL MATCH (n:Programme) RETURN 'programmes' AS table, count(n) AS rows
UNION ALL MATCH (:Programme)-[r:FUNDS]->() RETURN 'programme_regions' AS table, count(r) AS rows
UNION ALL MATCH (n:BudgetLine) RETURN 'programme_budgets' AS table, count(n) AS rows
UNION ALL MATCH (n:Project) RETURN 'projects' AS table, count(n) AS rows
UNION ALL MATCH (:Region)-[r:INVOLVED]->() RETURN 'project_regions' AS table, count(r) AS rows
UNION ALL MATCH (:Actor)-[r:TOOK_PART]->() RETURN 'participations' AS table, count(r) AS rows
UNION ALL MATCH (:Region)-[r:SHARES_PROJECTS]->() RETURN 'region_ties' AS table, count(r) AS rows
UNION ALL MATCH (n:Call) RETURN 'calls' AS table, count(n) AS rows
UNION ALL MATCH (:Call)-[r:OPEN_TO]->() RETURN 'call_regions' AS table, count(r) AS rows
UNION ALL MATCH (:Call)-[r:ACCEPTS]->() RETURN 'call_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Industry) RETURN 'industries' AS table, count(n) AS rows
UNION ALL MATCH (:Industry)-[r:COUNTS_TOWARDS]->() RETURN 'industry_themes' AS table, count(r) AS rows
UNION ALL MATCH (:Region)-[r:HAS_ACTIVITY]->() RETURN 'activity' AS table, count(r) AS rows
UNION ALL MATCH (:Country)-[r:HAS_ACTIVITY]->() RETURN 'reference_activity' AS table, count(r) AS rows
UNION ALL MATCH (n:Partner) RETURN 'partners' AS table, count(n) AS rows
UNION ALL MATCH (n:Observer) RETURN 'observers' AS table, count(n) AS rows
UNION ALL MATCH (n:AssessmentBlock) RETURN 'assessment_blocks' AS table, count(n) AS rows
UNION ALL MATCH (n:AssessmentAnswer) RETURN 'assessment_answers' AS table, count(n) AS rows
UNION ALL MATCH (n:ClassificationItem) RETURN 'classification_items' AS table, count(n) AS rows
UNION ALL MATCH (n:TransformativeActivity) RETURN 'transformative_activities' AS table, count(n) AS rows
UNION ALL MATCH (:Priority)-[r:EXPECTS]->() RETURN 'priority_activities' AS table, count(r) AS rows
UNION ALL MATCH (:TransformativeActivity)-[r:REALISED_IN]->() RETURN 'activity_chains' AS table, count(r) AS rows
UNION ALL MATCH (:S3Field)-[r:COMPRISES]->() RETURN 'field_themes' AS table, count(r) AS rows
UNION ALL MATCH (n:Service) RETURN 'services' AS table, count(n) AS rows
UNION ALL MATCH (:Cluster)-[r:OFFERS]->() RETURN 'cluster_services' AS table, count(r) AS rows
UNION ALL MATCH (n:Practice) RETURN 'practices' AS table, count(n) AS rows
UNION ALL MATCH (n:Pilot) RETURN 'pilots' AS table, count(n) AS rows
UNION ALL MATCH (n:Recommendation) RETURN 'recommendations' AS table, count(n) AS rows
