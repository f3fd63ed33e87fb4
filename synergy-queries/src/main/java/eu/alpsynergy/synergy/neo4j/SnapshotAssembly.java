package eu.alpsynergy.synergy.neo4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.ActivityFigure;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.AssessmentBlock;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.ClusterLabel;
import eu.alpsynergy.model.Country;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Industry;
import eu.alpsynergy.model.Membership;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Partner;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.ProjectRegion;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionFigure;
import eu.alpsynergy.model.RegionLink;
import eu.alpsynergy.model.RegionTie;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ThemeLink;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.ValueChain;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/** Puts one version together within one read transaction: a statement a table, a record a row. */
final class SnapshotAssembly {

    private final TransactionContext tx;
    private final CypherCatalogue cypher;
    private final String version;

    SnapshotAssembly(TransactionContext tx, CypherCatalogue cypher, String version) {
        this.tx = tx;
        this.cypher = cypher;
        this.version = version;
    }

    GraphSnapshot assemble() {
        try {
            GraphSnapshot.Builder builder = new GraphSnapshot.Builder(dataset());
            places(builder);
            strategies(builder);
            actors(builder);
            chains(builder);
            projects(builder);
            calls(builder);
            return builder.build();
        } catch (NoSuchElementException | IllegalStateException | IllegalArgumentException e) {
            throw new IncompleteVersionException(version, String.valueOf(e.getMessage()), e);
        }
    }

    private DatasetInfo dataset() {
        return read(
                        "dataset",
                        r -> new DatasetInfo(
                                version,
                                r.text("title"),
                                r.text("createdAt"),
                                rows(r.text("rows")),
                                r.text("descriptor")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no dataset node"));
    }

    private static Map<String, Long> rows(String json) {
        try {
            return RowCounts.parse(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("row counts are no JSON object of numbers", e);
        }
    }

    private void places(GraphSnapshot.Builder builder) {
        builder.sources(read(
                        "sources",
                        r -> new Source(
                                r.id("id"),
                                r.text("title"),
                                r.textOrNull("url"),
                                r.textOrNull("licence"),
                                r.textOrNull("retrieved"))))
                .countries(read(
                        "countries",
                        r -> new Country(r.id("id"), r.name(), r.flag("euMember"), r.text("currency"), r.provenance())))
                .regions(read("regions", SnapshotAssembly::region))
                .regionFigures(read(
                        "region_figures",
                        r -> new RegionFigure(
                                r.id("id"),
                                r.id("region"),
                                r.text("indicator"),
                                r.real("value"),
                                r.text("unit"),
                                r.provenance())))
                .industries(read(
                        "industries",
                        r -> new Industry(
                                r.id("id"),
                                r.text("nace"),
                                r.text("revision"),
                                r.text("level"),
                                r.name(),
                                r.provenance())))
                .activityFigures(read(
                        "activity",
                        r -> new ActivityFigure(
                                r.id("region"),
                                r.id("industry"),
                                r.text("indicator"),
                                r.real("value"),
                                r.number("year"),
                                r.textOrNull("flag"),
                                r.provenance())))
                .partners(read(
                        "partners",
                        r -> new Partner(
                                r.id("id"),
                                r.text("name"),
                                r.text("role"),
                                r.id("region"),
                                r.textOrNull("city"),
                                r.textOrNull("country"),
                                r.provenance())))
                .assessmentBlocks(
                        read("assessment_blocks", r -> new AssessmentBlock(r.id("id"), r.name(), r.provenance())));
    }

    private static Region region(Row r) {
        return new Region(
                r.id("id"),
                r.name(),
                r.text("nameLocal"),
                r.id("country"),
                r.text("nuts2013"),
                r.text("nuts2021"),
                r.number("nutsLevel"),
                r.texts("nuts2Members"),
                r.textOrNull("cohesion201420"),
                r.textOrNull("cohesion202127"),
                r.provenance());
    }

    private void strategies(GraphSnapshot.Builder builder) {
        builder.themes(read("themes", r -> new Theme(r.id("id"), r.name(), r.provenance())))
                .s3Fields(read("s3_fields", r -> new S3Field(r.id("id"), r.name(), r.provenance())))
                .strategies(read(
                        "strategies",
                        r -> new Strategy(
                                r.id("id"),
                                r.id("region"),
                                Period.parse(r.text("period")),
                                r.text("title"),
                                r.provenance())))
                .priorities(read(
                        "priorities",
                        r -> new Priority(
                                r.id("id"),
                                r.id("strategy"),
                                r.textOrNull("nameOriginal"),
                                r.text("nameEn"),
                                r.text("kind"),
                                r.provenance())))
                .priorityThemes(this.<Priority>themeLinks("priority_themes"));
    }

    private void actors(GraphSnapshot.Builder builder) {
        builder.clusters(read(
                        "clusters",
                        r -> new Cluster(
                                r.id("id"),
                                r.text("name"),
                                r.text("kind"),
                                r.id("region"),
                                r.textOrNull("city"),
                                r.textOrNull("host"),
                                r.textOrNull("sector"),
                                r.textOrNull("website"),
                                r.provenance())))
                .clusterThemes(this.<Cluster>themeLinks("cluster_themes"))
                .clusterLabels(read(
                        "cluster_labels",
                        r -> new ClusterLabel(
                                r.id("cluster"),
                                r.text("scheme"),
                                r.textOrNull("grade"),
                                r.textOrNull("awarded"),
                                r.textOrNull("validUntil"),
                                r.textOrNull("text"),
                                r.provenance())))
                .actors(read("actors", SnapshotAssembly::actor))
                .memberships(read("memberships", r -> new Membership(r.id("actor"), r.id("cluster"), r.provenance())))
                .ties(read("ties", SnapshotAssembly::tie));
    }

    private static Actor actor(Row r) {
        return new Actor(
                r.id("id"),
                r.text("name"),
                r.textOrNull("legalName"),
                ActorKind.parse(r.text("kind")),
                r.id("region"),
                r.textOrNull("city"),
                r.textOrNull("nuts3"),
                r.textOrNull("nace"),
                r.textOrNull("naceStatus"),
                r.textOrNull("sizeClass"),
                r.textOrNull("website"),
                r.provenance());
    }

    private static Tie tie(Row r) {
        return new Tie(
                r.id("id"),
                r.id("from"),
                r.id("to"),
                r.text("kind"),
                r.flag("directed"),
                r.numberOrNull("sharedProjects"),
                r.numberOrNull("smallestConsortium"),
                r.textOrNull("detail"),
                r.provenance());
    }

    private void chains(GraphSnapshot.Builder builder) {
        builder.chains(read("value_chains", r -> new ValueChain(r.id("id"), r.name(), r.id("field"), r.provenance())))
                .chainThemes(this.<ValueChain>themeLinks("chain_themes"))
                .stages(read(
                        "stages",
                        r -> new Stage(
                                r.id("id"),
                                r.id("chain"),
                                r.number("order"),
                                r.name(),
                                r.text("kind"),
                                r.texts("nace"),
                                r.provenance())))
                .stageThemes(this.<Stage>themeLinks("stage_themes"))
                .stageLinks(read(
                        "stage_links",
                        r -> new StageLink(
                                r.id("from"), r.id("to"), StageLink.Kind.parse(r.text("kind")), r.provenance())))
                .performances(read(
                        "performances",
                        r -> new Performance(r.id("actor"), r.id("stage"), r.text("basis"), r.provenance())));
    }

    private void projects(GraphSnapshot.Builder builder) {
        builder.programmes(read("programmes", r -> {
                    String period = r.textOrNull("period");
                    return new Programme(
                            r.id("id"),
                            r.text("title"),
                            period == null ? null : Period.parse(period),
                            r.text("kind"),
                            r.textOrNull("cci"),
                            r.provenance());
                }))
                .programmeRegions(this.<Programme>regionLinks("programme_regions"))
                .projects(read(
                        "projects",
                        r -> new Project(
                                r.id("id"),
                                r.text("acronym"),
                                r.id("programme"),
                                r.numberOrNull("thematicObjective"),
                                r.textOrNull("start"),
                                r.textOrNull("end"),
                                r.numberOrNull("totalPartners"),
                                r.provenance())))
                .projectRegions(read(
                        "project_regions",
                        r -> new ProjectRegion(r.id("project"), r.id("region"), r.number("partners"), r.provenance())))
                .participations(
                        read("participations", r -> new Participation(r.id("actor"), r.id("project"), r.provenance())))
                .regionTies(read(
                        "region_ties",
                        r -> new RegionTie(
                                r.id("regionA"),
                                r.id("regionB"),
                                r.number("fp7Projects"),
                                r.number("h2020Projects"),
                                r.number("fp7FirmProjects"),
                                r.number("h2020FirmProjects"),
                                r.provenance())));
    }

    private void calls(GraphSnapshot.Builder builder) {
        builder.calls(read("calls", SnapshotAssembly::call))
                .callThemes(this.<Call>themeLinks("call_themes"))
                .callRegions(this.<Call>regionLinks("call_regions"));
    }

    private static Call call(Row r) {
        return new Call(
                r.id("id"),
                r.id("programme"),
                r.text("name"),
                Call.WindowKind.parse(r.text("windowKind")),
                r.textOrNull("windowNote"),
                r.textOrNull("opens"),
                r.textOrNull("closes"),
                r.realOrNull("budget"),
                r.text("currency"),
                r.realOrNull("rateSmall"),
                r.realOrNull("rateMedium"),
                r.realOrNull("rateLarge"),
                r.realOrNull("rateResearch"),
                r.realOrNull("maxGrant"),
                r.numberOrNull("minPartners"),
                r.numberOrNull("maxPartners"),
                r.realOrNull("maxShareOnePartner"),
                r.numberOrNull("trlMin"),
                r.numberOrNull("trlMax"),
                r.textOrNull("externalPartners"),
                r.textOrNull("siteRule"),
                r.textOrNull("themesNote"),
                r.textOrNull("remark"),
                r.provenance());
    }

    private <T> List<ThemeLink<T>> themeLinks(String statement) {
        return read(statement, r -> new ThemeLink<T>(r.id("subject"), r.id("theme"), r.provenance()));
    }

    private <T> List<RegionLink<T>> regionLinks(String statement) {
        return read(statement, r -> new RegionLink<T>(r.id("subject"), r.id("region"), r.provenance()));
    }

    private <T> List<T> read(String statement, Function<Row, T> mapping) {
        return tx.run(cypher.statement("read/" + statement), Map.of("version", version))
                .list(values -> mapping.apply(new Row(values)));
    }
}
