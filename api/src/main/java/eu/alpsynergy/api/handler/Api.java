package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.console.SavedQuestions;
import eu.alpsynergy.api.dto.ActorDetail;
import eu.alpsynergy.api.dto.ActorSummary;
import eu.alpsynergy.api.dto.CallDetail;
import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.ClusterDetail;
import eu.alpsynergy.api.dto.ClusterSummary;
import eu.alpsynergy.api.dto.DatasetDto;
import eu.alpsynergy.api.dto.MethodsDto;
import eu.alpsynergy.api.dto.ProjectDetail;
import eu.alpsynergy.api.dto.ProjectSummary;
import eu.alpsynergy.api.dto.QuestionDto;
import eu.alpsynergy.api.dto.RegionBenchmarkDto;
import eu.alpsynergy.api.dto.RegionDetail;
import eu.alpsynergy.api.dto.RegionSummary;
import eu.alpsynergy.api.dto.SearchResultDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.api.dto.ThemeSummary;
import java.util.List;
import java.util.stream.Stream;

/** Every question the API answers; the server, openapi.yaml and the tests all read this one list. */
public final class Api {

    private final String softwareVersion;
    private final RouteList routes = new RouteList();

    private Api(String softwareVersion) {
        this.softwareVersion = softwareVersion;
    }

    /** All routes below {@code /api/v1}. */
    public static List<Route> routes(String softwareVersion) {
        Api api = new Api(softwareVersion);
        api.dataset();
        api.places();
        api.actors();
        ChainRoutes.addTo(api.routes);
        TransformativeActivityAnswers.addTo(api.routes);
        api.funding();
        api.search();
        SynergyRoutes.addTo(api.routes);
        PilotRoutes.addTo(api.routes);
        NetworkRoutes.addTo(api.routes);
        api.questions();
        CallRoutes.addTo(api.routes);
        ChangesRoutes.addTo(api.routes);
        return api.routes.all();
    }

    /** Files below {@code /api/v1} that are written as streams. */
    public static List<FileRoute> files() {
        return Stream.of(NetworkFiles.routes(), PilotFiles.routes(), CallRoutes.files())
                .flatMap(List::stream)
                .toList();
    }

    private void dataset() {
        routes.add(new Route(
                "/dataset",
                "Version, tables, sources, limitations and quality of the dataset.",
                DatasetDto.class,
                DatasetDto.TableRow.class,
                List.of(),
                (view, path, query) -> new DatasetAnswers(view).dataset(softwareVersion),
                answer -> ((DatasetDto) answer).tables()));
        routes.add(new Route(
                "/methods",
                "Every indicator with formula, unit, range and references, and a worked example computed live.",
                MethodsDto.class,
                MethodsDto.Method.class,
                List.of(),
                (view, path, query) -> MethodAnswers.all(view),
                answer -> ((MethodsDto) answer).methods()));
        routes.list(
                "/sources", "Where facts come from.", SourceDto.class, List.of(), (view, query) -> new DatasetAnswers(
                                view)
                        .sources());
    }

    private void questions() {
        List<QuestionDto> saved = new SavedQuestions().all();
        List<String> ids = saved.stream().map(QuestionDto::id).toList();
        routes.list(
                "/questions",
                "Saved questions in Cypher with what can be chosen; POST /cypher runs them.",
                QuestionDto.class,
                List.of(
                        Parameter.id("topic", "only questions on this topic"),
                        Parameter.ids("id", "only these questions")),
                (view, query) -> among(saved, query.has("id") ? query.idsAmong("id", ids) : ids).stream()
                        .filter(q -> query.one("topic").map(q.topic()::equals).orElse(true))
                        .toList());
    }

    private static List<QuestionDto> among(List<QuestionDto> saved, List<String> ids) {
        return saved.stream().filter(q -> ids.contains(q.id())).toList();
    }

    private void places() {
        routes.list(
                "/regions",
                "Regions with a strategy of their own.",
                RegionSummary.class,
                List.of(
                        Parameter.id("country", "only regions of this country"),
                        Parameter.id("theme", "only regions that name this theme in either period")),
                Lists::regions);
        routes.detail(
                "/regions/{id}",
                "Everything about a region.",
                RegionDetail.class,
                "region",
                view -> view.snapshot().regions(),
                (view, region) -> new RegionProfiles(view).of(region));
        routes.add(new Route(
                "/regions/{id}/benchmark",
                "A region beside the others: measured against declared themes, regions like it, structure and focus.",
                RegionBenchmarkDto.class,
                RegionBenchmarkDto.Theme.class,
                List.of(BenchmarkAnswers.INDICATOR),
                (view, path, query) -> new BenchmarkAnswers(view)
                        .of(
                                RouteList.find("region", view.snapshot().regions(), path.get("id")),
                                query.one("indicator").orElse("persons_employed")),
                answer -> ((RegionBenchmarkDto) answer).themes()));
        routes.list(
                "/themes",
                "Themes (S3 domains) and who names them.",
                ThemeSummary.class,
                List.of(),
                (view, query) -> view.snapshot().themes().stream()
                        .map(new Summaries(view)::theme)
                        .toList());
    }

    private void actors() {
        routes.list(
                "/clusters",
                "Cluster organisations.",
                ClusterSummary.class,
                List.of(
                        Parameter.id("region", "only clusters of this region"),
                        Parameter.id("theme", "only clusters active in this theme"),
                        Parameter.id("label", "only clusters that hold or held a label of this scheme or grade"),
                        Parameters.WORDS),
                Lists::clusters);
        routes.detail(
                "/clusters/{id}",
                "Everything about a cluster.",
                ClusterDetail.class,
                "cluster",
                view -> view.snapshot().clusters(),
                (view, cluster) -> new Details(view).cluster(cluster));
        routes.list(
                "/actors",
                "Firms, research and support organisations.",
                ActorSummary.class,
                List.of(
                        Parameter.id("region", "only actors of this region"),
                        Parameter.id("chain", "only actors in this value chain"),
                        Parameter.id("stage", "only actors that perform this stage"),
                        Parameter.choice("kind", "only actors of this kind", "firm", "research", "support"),
                        Parameters.WORDS),
                Lists::actors);
        routes.detail(
                "/actors/{id}",
                "Everything about an actor.",
                ActorDetail.class,
                "actor",
                view -> view.snapshot().actors(),
                (view, actor) -> new Details(view).actor(actor));
    }

    private void funding() {
        routes.list(
                "/projects",
                "Projects that regions or actors took part in.",
                ProjectSummary.class,
                List.of(
                        Parameter.ids("region", "only projects that all these regions are involved in"),
                        Parameter.id("programme", "only projects of this programme"),
                        Parameter.wholeNumber("objective", "only projects of this thematic objective", 1, 11),
                        Parameters.WORDS),
                Lists::projects);
        routes.detail(
                "/projects/{id}",
                "Everything about a project.",
                ProjectDetail.class,
                "project",
                view -> view.snapshot().projects(),
                (view, project) -> new Details(view).project(project));
        routes.list(
                "/calls",
                "Calls for proposals; what is not known is null, and an unknown window is not a closed one.",
                CallSummary.class,
                List.of(
                        Parameter.id("region", "only calls open to this region"),
                        Parameter.id("theme", "only calls that accept this theme"),
                        Parameters.PERIOD,
                        Parameter.choice(
                                "window",
                                "only calls with a window of this kind",
                                "fixed",
                                "rolling",
                                "frame",
                                "unknown")),
                Lists::calls);
        routes.detail(
                "/calls/{id}",
                "Everything about a call.",
                CallDetail.class,
                "call",
                view -> view.snapshot().calls(),
                (view, call) -> new Details(view).call(call));
    }

    private void search() {
        routes.add(new Route(
                "/search",
                "Everything with a name, in any language, tolerant of accents and typing errors.",
                SearchResultDto.class,
                SearchResultDto.Hit.class,
                Parameters.SEARCH,
                (view, path, query) -> Lists.search(view, query),
                answer -> ((SearchResultDto) answer).hits()));
    }
}
