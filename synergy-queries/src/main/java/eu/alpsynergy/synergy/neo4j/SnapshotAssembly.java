package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.ClusterLabel;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the snapshot of the tables of one dataset version. */
final class SnapshotAssembly {

    private SnapshotAssembly() {}

    static GraphSnapshot of(DatasetTables tables) {
        GraphSnapshotBuilder snapshot = new GraphSnapshotBuilder(info(tables));
        addNodes(snapshot, tables);
        addLinks(snapshot, tables);
        return snapshot.build();
    }

    private static DatasetInfo info(DatasetTables tables) {
        Row dataset = tables.dataset();
        return new DatasetInfo(
                dataset.text("version"),
                dataset.text("title"),
                dataset.text("createdAt"),
                tables.counts(),
                tables.countsByStatus(),
                dataset.text("descriptor"));
    }

    private static void addNodes(GraphSnapshotBuilder snapshot, DatasetTables tables) {
        snapshot.sources(tables.map("sources", NodeRows::source))
                .countries(tables.map("countries", NodeRows::country))
                .regions(tables.map("regions", NodeRows::region))
                .regionFigures(tables.map("region_figures", NodeRows::regionFigure))
                .themes(tables.map("themes", NodeRows::theme))
                .s3Fields(tables.map("s3_fields", NodeRows::s3Field))
                .strategies(tables.map("strategies", NodeRows::strategy))
                .priorities(tables.map("priorities", NodeRows::priority))
                .clusters(tables.map("clusters", NodeRows::cluster))
                .actors(tables.firms().actors())
                .chains(tables.map("value_chains", NodeRows::chain))
                .stages(tables.map("stages", NodeRows::stage))
                .ties(tables.firms().ties())
                .programmes(tables.map("programmes", NodeRows::programme))
                .projects(tables.map("projects", NodeRows::project))
                .calls(tables.map("calls", NodeRows::call))
                .partners(tables.map("partners", NodeRows::partner))
                .industries(tables.map("industries", NodeRows::industry))
                .assessmentBlocks(tables.map("assessment_blocks", NodeRows::assessmentBlock))
                .transformativeActivities(tables.map("transformative_activities", NodeRows::transformativeActivity))
                .assessmentAnswers(tables.map("assessment_answers", NodeRows::assessmentAnswer));
    }

    private static void addLinks(GraphSnapshotBuilder snapshot, DatasetTables tables) {
        snapshot.clusterLabels(clusterLabels(tables))
                .stageLinks(tables.map("stage_links", LinkRows::stageLink))
                .performances(tables.firms().performances())
                .priorityActivities(tables.map("priority_activities", LinkRows::priorityActivity))
                .activityChains(tables.map("activity_chains", LinkRows::activityChain))
                .memberships(tables.firms().memberships())
                .projectRegions(tables.map("project_regions", LinkRows::projectRegion))
                .participations(tables.firms().participations())
                .regionTies(tables.map("region_ties", LinkRows::regionTie))
                .industryThemes(tables.map("industry_themes", LinkRows::industryTheme))
                .activityFigures(tables.map("activity", LinkRows::activity))
                .referenceFigures(tables.map("reference_activity", LinkRows::reference))
                .priorityThemes(tables.map("priority_themes", row -> LinkRows.theme(row, "priority")))
                .clusterThemes(tables.map("cluster_themes", row -> LinkRows.theme(row, "cluster")))
                .chainThemes(tables.map("chain_themes", row -> LinkRows.theme(row, "chain")))
                .stageThemes(tables.map("stage_themes", row -> LinkRows.theme(row, "stage")))
                .callThemes(tables.map("call_themes", row -> LinkRows.theme(row, "call")))
                .callRegions(tables.map("call_regions", row -> LinkRows.region(row, "call")))
                .programmeRegions(tables.map("programme_regions", row -> LinkRows.region(row, "programme")))
                .fieldThemes(tables.map("field_themes", row -> LinkRows.theme(row, "field")))
                .experience(ExperienceRows.of(tables));
    }

    private static List<ClusterLabel> clusterLabels(DatasetTables tables) {
        Map<String, Row> labels =
                tables.rows("labels").stream().collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
        return tables.map("cluster_labels", row -> {
            Row label = labels.get(row.text("label"));
            if (label == null) {
                throw new SnapshotException(
                        "snapshot-dangling",
                        "The cluster " + row.text("cluster") + " holds the label " + row.text("label")
                                + ", which the database does not know. Import the data package again.",
                        Map.of("label", row.text("label")));
            }
            return LinkRows.clusterLabel(row, label);
        });
    }
}
