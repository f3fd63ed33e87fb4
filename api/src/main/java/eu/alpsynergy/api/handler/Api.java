package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ActorDetail;
import eu.alpsynergy.api.dto.ActorSummary;
import eu.alpsynergy.api.dto.CallDetail;
import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.ChainDetail;
import eu.alpsynergy.api.dto.ChainSummary;
import eu.alpsynergy.api.dto.ClusterDetail;
import eu.alpsynergy.api.dto.ClusterSummary;
import eu.alpsynergy.api.dto.DatasetDto;
import eu.alpsynergy.api.dto.FragilityDto;
import eu.alpsynergy.api.dto.GapDto;
import eu.alpsynergy.api.dto.GroupsDto;
import eu.alpsynergy.api.dto.MethodsDto;
import eu.alpsynergy.api.dto.PageDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.ProjectDetail;
import eu.alpsynergy.api.dto.ProjectSummary;
import eu.alpsynergy.api.dto.RegionBenchmarkDto;
import eu.alpsynergy.api.dto.RegionDetail;
import eu.alpsynergy.api.dto.RegionSummary;
import eu.alpsynergy.api.dto.SearchResultDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.api.dto.StabilityDto;
import eu.alpsynergy.api.dto.StressTestDto;
import eu.alpsynergy.api.dto.SynergiesDto;
import eu.alpsynergy.api.dto.ThemeSummary;
import eu.alpsynergy.api.dto.ThirdRegionsDto;
import eu.alpsynergy.api.dto.WhatIfDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.model.ValueChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every question the API answers; the server, openapi.yaml and the tests all read this one list. */
public final class Api {

    private final String softwareVersion;
    private final List<Route> routes = new ArrayList<>();

    private Api(String softwareVersion) {
        this.softwareVersion = softwareVersion;
    }

    /** All routes below {@code /api/v1}. */
    public static List<Route> routes(String softwareVersion) {
        Api api = new Api(softwareVersion);
        api.dataset();
        api.places();
        api.actors();
        api.chains();
        api.funding();
        api.search();
        api.synergies();
        api.beyondPairs();
        return List.copyOf(api.routes);
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
        list("/sources", "Where facts come from.", SourceDto.class, List.of(), (view, query) -> new DatasetAnswers(view)
                .sources());
    }

    private void places() {
        list(
                "/regions",
                "Regions with a strategy of their own.",
                RegionSummary.class,
                List.of(
                        Parameter.id("country", "only regions of this country"),
                        Parameter.id("theme", "only regions that name this theme in either period")),
                Lists::regions);
        detail(
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
                                find("region", view.snapshot().regions(), path.get("id")),
                                query.one("indicator").orElse("persons_employed")),
                answer -> ((RegionBenchmarkDto) answer).themes()));
        list(
                "/themes",
                "Themes (S3 domains) and who names them.",
                ThemeSummary.class,
                List.of(),
                (view, query) -> view.snapshot().themes().stream()
                        .map(new Summaries(view)::theme)
                        .toList());
    }

    private void actors() {
        list(
                "/clusters",
                "Cluster organisations.",
                ClusterSummary.class,
                List.of(
                        Parameter.id("region", "only clusters of this region"),
                        Parameter.id("theme", "only clusters active in this theme"),
                        Parameter.id("label", "only clusters that hold or held a label of this scheme or grade"),
                        Parameters.WORDS),
                Lists::clusters);
        detail(
                "/clusters/{id}",
                "Everything about a cluster.",
                ClusterDetail.class,
                "cluster",
                view -> view.snapshot().clusters(),
                (view, cluster) -> new Details(view).cluster(cluster));
        list(
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
        detail(
                "/actors/{id}",
                "Everything about an actor.",
                ActorDetail.class,
                "actor",
                view -> view.snapshot().actors(),
                (view, actor) -> new Details(view).actor(actor));
    }

    private void chains() {
        list(
                "/chains",
                "Value chains.",
                ChainSummary.class,
                List.of(
                        Parameter.id("field", "only chains of this S3 field"),
                        Parameter.id("theme", "only chains of this theme")),
                Lists::chains);
        detail(
                "/chains/{id}",
                "Stages and links of a value chain.",
                ChainDetail.class,
                "chain",
                view -> view.snapshot().chains(),
                (view, chain) -> new Details(view).chain(chain));
        routes.add(new Route(
                "/chains/{id}/coverage",
                "Which region's actors occupy which stages, and what the regions asked for cover together.",
                ChainCoverageDto.class,
                ChainCoverageDto.Cell.class,
                List.of(Parameter.ids("regions", "at least two regions whose joint coverage is wanted")),
                Api::coverage,
                answer -> ((ChainCoverageDto) answer).cells()));
        routes.add(new Route(
                "/chains/{id}/fragility",
                "How easily a chain breaks: single actors and regions, a smallest cut, what is left when actors fall.",
                FragilityDto.class,
                FragilityDto.Loss.class,
                List.of(),
                (view, path, query) -> new CoverageAnswers(view)
                        .fragility(find("chain", view.snapshot().chains(), path.get("id"))),
                answer -> ((FragilityDto) answer).loss()));
        routes.add(new Route(
                "/chains/{id}/stages/{stage}/candidates",
                "Who could fill a stage for some regions, with the reasons.",
                GapDto.class,
                GapDto.Candidate.class,
                List.of(Parameter.ids("regions", "the regions that look for somebody")),
                Api::gap,
                answer -> ((GapDto) answer).candidates()));
    }

    private static Object gap(View view, Map<String, String> path, Query query) {
        ValueChain chain = find("chain", view.snapshot().chains(), path.get("id"));
        Stage stage = find("stage", view.snapshot().stages(), path.get("stage"));
        if (!stage.chain().equals(chain.id())) {
            throw RequestProblem.notFound(
                    "stage of the chain '" + chain.id() + "'",
                    stage.id().value(),
                    view.snapshot().stages().stream()
                            .filter(s -> s.chain().equals(chain.id()))
                            .map(s -> s.id().value())
                            .toList());
        }
        List<String> regions =
                query.idsAmong("regions", Parameters.ids(view.snapshot().regions()));
        query.refuseIfWrong();
        return new CoverageAnswers(view)
                .gap(stage, regions.stream().map(Id::<Region>of).toList());
    }

    private static Object coverage(View view, Map<String, String> path, Query query) {
        List<String> regions =
                query.idsAmong("regions", Parameters.ids(view.snapshot().regions()));
        if (regions.size() == 1) {
            query.refuse("regions", regions.get(0), "needs at least two regions", "two or more region ids");
        }
        query.refuseIfWrong();
        return new CoverageAnswers(view)
                .of(
                        find("chain", view.snapshot().chains(), path.get("id")),
                        regions.stream().map(Id::<Region>of).toList());
    }

    private void funding() {
        list(
                "/projects",
                "Projects that regions or actors took part in.",
                ProjectSummary.class,
                List.of(
                        Parameter.ids("region", "only projects that all these regions are involved in"),
                        Parameter.id("programme", "only projects of this programme"),
                        Parameter.wholeNumber("objective", "only projects of this thematic objective", 1, 11),
                        Parameters.WORDS),
                Lists::projects);
        detail(
                "/projects/{id}",
                "Everything about a project.",
                ProjectDetail.class,
                "project",
                view -> view.snapshot().projects(),
                (view, project) -> new Details(view).project(project));
        list(
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
        detail(
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

    private void synergies() {
        routes.add(new Route(
                "/synergies",
                "The synergy diamond of all pairs of regions, by potential.",
                SynergiesDto.class,
                PairSummary.class,
                Parameters.SYNERGY,
                (view, path, query) -> new SynergyAnswers(view).all(Parameters.synergy(view, query)),
                answer -> ((SynergiesDto) answer).pairs()));
        routes.add(new Route(
                "/synergies/{a}/{b}",
                "One pair of regions with everything its numbers are made of.",
                PairDetail.class,
                PairRows.Row.class,
                Parameters.SYNERGY,
                Api::pair,
                answer -> PairRows.of((PairDetail) answer)));
    }

    private void beyondPairs() {
        routes.add(new Route(
                "/synergies/stability",
                "How often each pair is among the first over seeded draws of weights.",
                StabilityDto.class,
                StabilityDto.Row.class,
                GroupAnswers.STABILITY,
                (view, path, query) -> new GroupAnswers(view).stability(query),
                answer -> ((StabilityDto) answer).pairs()));
        routes.add(new Route(
                "/synergies/groups",
                "Groups of 3 to 5 regions by what each covers of value chains that no smaller part of it does.",
                GroupsDto.class,
                GroupsDto.Group.class,
                GroupAnswers.GROUPS,
                (view, path, query) -> new GroupAnswers(view).groups(query),
                answer -> ((GroupsDto) answer).groups()));
        routes.add(new Route(
                "/whatif",
                "Every indicator with and without some regions, clusters, actors, programmes or projects.",
                WhatIfDto.class,
                WhatIfDto.Pair.class,
                WhatIfAnswers.PARAMETERS,
                (view, path, query) -> new WhatIfAnswers(view).of(query),
                answer -> ((WhatIfDto) answer).pairs()));
        routes.add(new Route(
                "/regions/{id}/stresstest",
                "The six blocks of the StressTest: answers where there are any, and what the graph itself can say.",
                StressTestDto.class,
                StressTestDto.Block.class,
                StressTestAnswers.PARAMETERS,
                (view, path, query) -> new StressTestAnswers(view)
                        .of(find("region", view.snapshot().regions(), path.get("id")), query),
                answer -> ((StressTestDto) answer).blocks()));
        routes.add(new Route(
                "/synergies/{a}/{b}/third",
                "What every other region would add to a pair.",
                ThirdRegionsDto.class,
                ThirdRegionsDto.Row.class,
                Parameters.SYNERGY,
                Api::third,
                answer -> ((ThirdRegionsDto) answer).regions()));
    }

    private static Object third(View view, Map<String, String> path, Query query) {
        Region a = find("region", view.snapshot().regions(), path.get("a"));
        Region b = find("region", view.snapshot().regions(), path.get("b"));
        refuseSame(a, b, query);
        return new GroupAnswers(view).third(a.id(), b.id(), Parameters.synergy(view, query));
    }

    private static void refuseSame(Region a, Region b, Query query) {
        if (a.equals(b)) {
            query.refuse("b", b.id().value(), "is the same region twice", "another region than '" + a.id() + "'");
        }
    }

    private static Object pair(View view, Map<String, String> path, Query query) {
        Region a = find("region", view.snapshot().regions(), path.get("a"));
        Region b = find("region", view.snapshot().regions(), path.get("b"));
        refuseSame(a, b, query);
        var parameters = Parameters.synergy(view, query);
        return new SynergyAnswers(view).pair(a.id(), b.id(), parameters);
    }

    private <T> void list(
            String path,
            String summary,
            Class<T> itemType,
            List<Parameter> filters,
            BiFunction<View, Query, List<T>> items) {
        List<Parameter> parameters = new ArrayList<>(filters);
        parameters.addAll(Paging.parameters(itemType));
        routes.add(new Route(
                path,
                summary,
                PageDto.class,
                itemType,
                parameters,
                (view, names, query) -> Paging.page(view, path, query, itemType, items),
                answer -> ((PageDto<?>) answer).items()));
    }

    private <T extends Entity<T>> void detail(
            String path,
            String summary,
            Class<?> type,
            String kind,
            Function<View, Table<T>> table,
            BiFunction<View, T, Object> answer) {
        routes.add(new Route(
                path,
                summary,
                type,
                type,
                List.of(),
                (view, names, query) -> answer.apply(view, find(kind, table.apply(view), names.get("id"))),
                List::of));
    }

    private static <T extends Entity<T>> T find(String kind, Table<T> table, @Nullable String id) {
        String wanted = id == null ? "" : id;
        return table.find(wanted).orElseThrow(() -> RequestProblem.notFound(kind, wanted, Parameters.ids(table)));
    }
}
