package eu.alpsynergy.testing;

import eu.alpsynergy.model.ActivityChain;
import eu.alpsynergy.model.ActivityFigure;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.AssessmentAnswer;
import eu.alpsynergy.model.AssessmentBlock;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.ClusterLabel;
import eu.alpsynergy.model.ClusterService;
import eu.alpsynergy.model.Country;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.Experience;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Industry;
import eu.alpsynergy.model.IndustryTheme;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Membership;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Partner;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Pilot;
import eu.alpsynergy.model.Practice;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.PriorityActivity;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.ProjectRegion;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Recommendation;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionFigure;
import eu.alpsynergy.model.RegionLink;
import eu.alpsynergy.model.RegionLocation;
import eu.alpsynergy.model.RegionTie;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Service;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ThemeLink;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.TransformativeActivity;
import eu.alpsynergy.model.ValueChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A snapshot of a data package read straight from its CSV files: for tests of analyses and pages that need no database. */
public final class CsvSnapshot {

    private final Path folder;
    private final UnaryOperator<List<Map<String, String>>> order;
    private final Map<String, Long> counts = new TreeMap<>();

    private CsvSnapshot(Path folder, UnaryOperator<List<Map<String, String>>> order) {
        this.folder = folder;
        this.order = order;
    }

    /** The default dataset. */
    public static GraphSnapshot ofDefaultDataset() {
        return of(DatasetFolder.find(), UnaryOperator.identity());
    }

    /** A data package whose rows are brought into another order first; no answer may depend on it. */
    public static GraphSnapshot of(Path folder, UnaryOperator<List<Map<String, String>>> order) {
        return new CsvSnapshot(folder, order).build();
    }

    private GraphSnapshot build() {
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .forEach(table -> counts.put(table, (long) rows(table).size()));
            String descriptor = Files.readString(folder.resolve("datapackage.json"));
            var builder = new GraphSnapshotBuilder(
                    new DatasetInfo("test-version", "Test dataset", "2026-01-01T00:00:00Z", counts, descriptor));
            places(builder);
            people(builder);
            chains(builder);
            projects(builder);
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void places(GraphSnapshotBuilder b) {
        b.sources(map(
                        "sources",
                        r -> new Source(
                                id(r, "id"),
                                need(r, "title"),
                                text(r, "url"),
                                text(r, "licence"),
                                text(r, "retrieved"))))
                .countries(map(
                        "countries",
                        r -> new Country(
                                id(r, "id"),
                                name(r, "name"),
                                flag(r, "eu_member"),
                                need(r, "currency"),
                                provenance(r))))
                .regions(map(
                        "regions",
                        r -> new Region(
                                id(r, "id"),
                                name(r, "name"),
                                need(r, "name_local"),
                                id(r, "country"),
                                need(r, "nuts_2013"),
                                need(r, "nuts_2021"),
                                integer(r, "nuts_level"),
                                list(r, "nuts2_members"),
                                text(r, "cohesion_2014_20"),
                                text(r, "cohesion_2021_27"),
                                location(r),
                                provenance(r))))
                .regionFigures(map(
                        "region_figures",
                        r -> new RegionFigure(
                                id(r, "id"),
                                id(r, "region"),
                                need(r, "indicator"),
                                real(r, "value"),
                                need(r, "unit"),
                                provenance(r))))
                .themes(map("themes", r -> new Theme(id(r, "id"), name(r, "name"), provenance(r))))
                .s3Fields(map("s3_fields", r -> new S3Field(id(r, "id"), name(r, "name"), provenance(r))))
                .strategies(map(
                        "strategies",
                        r -> new Strategy(
                                id(r, "id"),
                                id(r, "region"),
                                Period.parse(need(r, "period")),
                                need(r, "title"),
                                provenance(r))))
                .priorities(map(
                        "priorities",
                        r -> new Priority(
                                id(r, "id"),
                                id(r, "strategy"),
                                text(r, "name_original"),
                                need(r, "name_en"),
                                need(r, "kind"),
                                provenance(r))))
                .priorityThemes(this.<Priority>themeLinks("priority_themes", "priority"))
                .industries(map(
                        "industries",
                        r -> new Industry(
                                id(r, "id"),
                                need(r, "nace"),
                                need(r, "revision"),
                                need(r, "level"),
                                name(r, "name"),
                                provenance(r))))
                .industryThemes(map(
                        "industry_themes",
                        r -> new IndustryTheme(id(r, "industry"), id(r, "theme"), real(r, "weight"), provenance(r))))
                .activityFigures(map(
                        "activity",
                        r -> new ActivityFigure(
                                id(r, "region"),
                                id(r, "industry"),
                                need(r, "indicator"),
                                real(r, "value"),
                                integer(r, "year"),
                                need(r, "unit"),
                                text(r, "flag"),
                                provenance(r))))
                .partners(map(
                        "partners",
                        r -> new Partner(
                                id(r, "id"),
                                need(r, "name"),
                                need(r, "role"),
                                id(r, "region"),
                                text(r, "city"),
                                text(r, "country"),
                                provenance(r))))
                .assessmentBlocks(map(
                        "assessment_blocks", r -> new AssessmentBlock(id(r, "id"), name(r, "title"), provenance(r))))
                .assessmentAnswers(map(
                        "assessment_answers",
                        r -> new AssessmentAnswer(
                                id(r, "id"),
                                id(r, "region"),
                                id(r, "block"),
                                need(r, "respondent_group"),
                                need(r, "stage"),
                                real(r, "score"),
                                provenance(r))));
    }

    private void people(GraphSnapshotBuilder b) {
        Map<String, Map<String, String>> labels = new TreeMap<>();
        rows("labels").forEach(r -> labels.put(need(r, "id"), r));
        b.clusters(map(
                        "clusters",
                        r -> new Cluster(
                                id(r, "id"),
                                need(r, "name"),
                                need(r, "kind"),
                                id(r, "region"),
                                text(r, "city"),
                                text(r, "host"),
                                text(r, "sector"),
                                text(r, "website"),
                                provenance(r))))
                .clusterThemes(this.<Cluster>themeLinks("cluster_themes", "cluster"))
                .clusterLabels(map("cluster_labels", r -> {
                    Map<String, String> label = Objects.requireNonNull(labels.get(need(r, "label")));
                    return new ClusterLabel(
                            id(r, "cluster"),
                            need(label, "id"),
                            need(label, "scheme"),
                            text(label, "grade"),
                            text(r, "awarded"),
                            text(r, "valid_until"),
                            integerOrNull(label, "valid_years"),
                            text(r, "text"),
                            provenance(r));
                }))
                .actors(map(
                        "actors",
                        r -> new Actor(
                                id(r, "id"),
                                need(r, "name"),
                                text(r, "legal_name"),
                                ActorKind.parse(need(r, "kind")),
                                id(r, "region"),
                                text(r, "city"),
                                text(r, "nuts3"),
                                text(r, "nace"),
                                text(r, "nace_status"),
                                text(r, "size_class"),
                                text(r, "website"),
                                point(r),
                                provenance(r))))
                .memberships(map("memberships", r -> new Membership(id(r, "actor"), id(r, "cluster"), provenance(r))))
                .ties(map(
                        "ties",
                        r -> new Tie(
                                id(r, "id"),
                                id(r, "from_actor"),
                                id(r, "to_actor"),
                                need(r, "kind"),
                                flag(r, "directed"),
                                integerOrNull(r, "shared_projects"),
                                integerOrNull(r, "smallest_consortium"),
                                text(r, "detail"),
                                provenance(r))));
    }

    private void chains(GraphSnapshotBuilder b) {
        b.chains(map("value_chains", r -> new ValueChain(id(r, "id"), name(r, "name"), id(r, "field"), provenance(r))))
                .chainThemes(this.<ValueChain>themeLinks("chain_themes", "chain"))
                .stages(map(
                        "stages",
                        r -> new Stage(
                                id(r, "id"),
                                id(r, "chain"),
                                integer(r, "order"),
                                name(r, "name"),
                                need(r, "kind"),
                                list(r, "nace"),
                                provenance(r))))
                .stageThemes(this.<Stage>themeLinks("stage_themes", "stage"))
                .stageLinks(map(
                        "stage_links",
                        r -> new StageLink(
                                id(r, "from_stage"),
                                id(r, "to_stage"),
                                StageLink.Kind.parse(need(r, "kind")),
                                provenance(r))))
                .performances(map(
                        "performances",
                        r -> new Performance(id(r, "actor"), id(r, "stage"), need(r, "basis"), provenance(r))))
                .transformativeActivities(map(
                        "transformative_activities",
                        r -> new TransformativeActivity(
                                id(r, "id"),
                                name(r, "name"),
                                id(r, "region"),
                                text(r, "description"),
                                text(r, "start"),
                                text(r, "end"),
                                provenance(r))))
                .priorityActivities(map(
                        "priority_activities",
                        r -> new PriorityActivity(id(r, "priority"), id(r, "activity"), provenance(r))))
                .activityChains(map(
                        "activity_chains", r -> new ActivityChain(id(r, "activity"), id(r, "chain"), provenance(r))));
    }

    private void projects(GraphSnapshotBuilder b) {
        b.programmes(map("programmes", r -> {
                    String period = text(r, "period");
                    return new Programme(
                            id(r, "id"),
                            need(r, "title"),
                            period == null ? null : Period.parse(period),
                            need(r, "kind"),
                            text(r, "cci"),
                            provenance(r));
                }))
                .programmeRegions(this.<Programme>regionLinks("programme_regions", "programme"))
                .projects(map(
                        "projects",
                        r -> new Project(
                                id(r, "id"),
                                need(r, "acronym"),
                                id(r, "programme"),
                                integerOrNull(r, "thematic_objective"),
                                text(r, "start"),
                                text(r, "end"),
                                integerOrNull(r, "total_partners"),
                                provenance(r))))
                .projectRegions(map(
                        "project_regions",
                        r -> new ProjectRegion(
                                id(r, "project"), id(r, "region"), integer(r, "partners"), provenance(r))))
                .participations(
                        map("participations", r -> new Participation(id(r, "actor"), id(r, "project"), provenance(r))))
                .regionTies(map(
                        "region_ties",
                        r -> new RegionTie(
                                id(r, "region_a"),
                                id(r, "region_b"),
                                integer(r, "fp7_projects"),
                                integer(r, "h2020_projects"),
                                integer(r, "fp7_firm_projects"),
                                integer(r, "h2020_firm_projects"),
                                provenance(r))))
                .calls(map(
                        "calls",
                        r -> new Call(
                                id(r, "id"),
                                id(r, "programme"),
                                need(r, "name"),
                                Call.WindowKind.parse(need(r, "window_kind")),
                                text(r, "window_note"),
                                text(r, "opens"),
                                text(r, "closes"),
                                realOrNull(r, "budget"),
                                need(r, "currency"),
                                realOrNull(r, "rate_small"),
                                realOrNull(r, "rate_medium"),
                                realOrNull(r, "rate_large"),
                                realOrNull(r, "rate_research"),
                                realOrNull(r, "max_grant"),
                                integerOrNull(r, "min_partners"),
                                integerOrNull(r, "max_partners"),
                                realOrNull(r, "max_share_one_partner"),
                                integerOrNull(r, "trl_min"),
                                integerOrNull(r, "trl_max"),
                                text(r, "external_partners"),
                                text(r, "site_rule"),
                                text(r, "themes_note"),
                                text(r, "remark"),
                                provenance(r))))
                .callThemes(this.<Call>themeLinks("call_themes", "call"))
                .callRegions(this.<Call>regionLinks("call_regions", "call"))
                .fieldThemes(this.<S3Field>themeLinks("field_themes", "field"))
                .experience(experience());
    }

    private Experience experience() {
        return Experience.of(
                map("services", r -> new Service(id(r, "id"), name(r, "name"), text(r, "description"), provenance(r))),
                map("cluster_services", r -> new ClusterService(id(r, "cluster"), id(r, "service"), provenance(r))),
                map(
                        "practices",
                        r -> new Practice(
                                id(r, "id"),
                                id(r, "cluster"),
                                integerOrNull(r, "element"),
                                name(r, "title"),
                                need(r, "summary"),
                                text(r, "url"),
                                provenance(r))),
                map(
                        "pilots",
                        r -> new Pilot(
                                id(r, "id"),
                                id(r, "cluster"),
                                name(r, "title"),
                                text(r, "start"),
                                text(r, "end"),
                                need(r, "summary"),
                                text(r, "outcome"),
                                text(r, "url"),
                                provenance(r))),
                map(
                        "recommendations",
                        r -> new Recommendation(
                                id(r, "id"), id(r, "pilot"), text(r, "region_type"), name(r, "text"), provenance(r))));
    }

    private <T> List<ThemeLink<T>> themeLinks(String table, String subject) {
        return map(table, r -> new ThemeLink<T>(id(r, subject), id(r, "theme"), provenance(r)));
    }

    private <T> List<RegionLink<T>> regionLinks(String table, String subject) {
        return map(table, r -> new RegionLink<T>(id(r, subject), id(r, "region"), provenance(r)));
    }

    private <T> List<T> map(String table, Function<Map<String, String>, T> mapping) {
        return order.apply(rows(table)).stream().map(mapping).toList();
    }

    private List<Map<String, String>> rows(String table) {
        Path file = folder.resolve(table + ".csv");
        // A package may leave tables out.
        return Files.exists(file) ? CsvRows.read(file) : List.of();
    }

    private static Provenance provenance(Map<String, String> r) {
        return new Provenance(id(r, "source"), FactStatus.parse(need(r, "status")), text(r, "note"), text(r, "as_of"));
    }

    private static @Nullable GeoPoint point(Map<String, String> r) {
        Double latitude = realOrNull(r, "latitude");
        Double longitude = realOrNull(r, "longitude");
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static @Nullable RegionLocation location(Map<String, String> r) {
        GeoPoint point = point(r);
        return point == null
                ? null
                : new RegionLocation(point, id(r, "location_source"), FactStatus.parse(need(r, "location_status")));
    }

    private static LocalName name(Map<String, String> r, String prefix) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = r.get(prefix + "_" + language.code());
            if (name != null && !name.isEmpty()) {
                names.put(language, name);
            }
        }
        return new LocalName(names);
    }

    private static <T> Id<T> id(Map<String, String> r, String column) {
        return Id.of(need(r, column));
    }

    private static String need(Map<String, String> r, String column) {
        String cell = r.get(column);
        if (cell == null || cell.isEmpty()) {
            throw new IllegalStateException("no " + column + " in " + r);
        }
        return cell;
    }

    private static @Nullable String text(Map<String, String> r, String column) {
        String cell = r.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private static List<String> list(Map<String, String> r, String column) {
        String cell = text(r, column);
        return cell == null ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static boolean flag(Map<String, String> r, String column) {
        return need(r, column).equals("true");
    }

    private static int integer(Map<String, String> r, String column) {
        return Integer.parseInt(need(r, column));
    }

    private static @Nullable Integer integerOrNull(Map<String, String> r, String column) {
        String cell = text(r, column);
        return cell == null ? null : Integer.valueOf(cell);
    }

    private static double real(Map<String, String> r, String column) {
        return Double.parseDouble(need(r, column));
    }

    private static @Nullable Double realOrNull(Map<String, String> r, String column) {
        String cell = text(r, column);
        return cell == null ? null : Double.valueOf(cell);
    }
}
