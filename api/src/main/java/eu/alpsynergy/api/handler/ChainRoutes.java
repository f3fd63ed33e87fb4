package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.ChainDetail;
import eu.alpsynergy.api.dto.ChainSummary;
import eu.alpsynergy.api.dto.FragilityDto;
import eu.alpsynergy.api.dto.GapDto;
import eu.alpsynergy.api.dto.MissingLinksDto;
import eu.alpsynergy.api.dto.RoutesDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.Removal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Value chains: their stages, coverage, gaps and fragility. */
final class ChainRoutes {

    /** What is thought away before the question is answered, with the names the what-if uses. */
    private static final List<Parameter> REMOVAL = List.of(
            Parameter.ids("removeActor", "actors thought away before answering"),
            Parameter.ids("removeRegion", "regions thought away before answering, with all that is theirs"));

    private ChainRoutes() {}

    /** The parameters given and those of what is thought away. */
    static List<Parameter> withRemoval(Parameter... parameters) {
        return Stream.concat(Stream.of(parameters), REMOVAL.stream()).toList();
    }

    /** The version without what the query thinks away. */
    static View without(View view, Query query) {
        Removal removal = new Removal(
                ids(query, "removeRegion", view.snapshot().regions()),
                Set.of(),
                ids(query, "removeActor", view.snapshot().actors()),
                Set.of(),
                Set.of());
        query.refuseIfWrong();
        return view.without(removal);
    }

    static <T extends Entity<T>> Set<Id<T>> ids(Query query, String parameter, Table<T> table) {
        return query.idsAmong(parameter, Parameters.ids(table)).stream()
                .map(Id::<T>of)
                .collect(Collectors.toSet());
    }

    static void addTo(RouteList routes) {
        routes.list(
                "/chains",
                "Value chains.",
                ChainSummary.class,
                List.of(
                        Parameter.id("field", "only chains of this S3 field"),
                        Parameter.id("theme", "only chains of this theme")),
                Lists::chains);
        routes.detail(
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
                withRemoval(Parameter.ids("regions", "at least two regions whose joint coverage is wanted")),
                ChainRoutes::coverage,
                answer -> ((ChainCoverageDto) answer).cells()));
        routes.add(new Route(
                "/chains/{id}/fragility",
                "How easily a chain breaks: single actors and regions, a smallest cut, what is left when actors fall.",
                FragilityDto.class,
                FragilityDto.Loss.class,
                withRemoval(),
                (view, path, query) -> new CoverageAnswers(without(view, query))
                        .fragility(RouteList.find("chain", view.snapshot().chains(), path.get("id"))),
                answer -> ((FragilityDto) answer).loss()));
        routes.add(new Route(
                "/chains/{id}/routes",
                "The cheapest actor routes through a chain, with what each hand-over costs and why.",
                RoutesDto.class,
                RoutesDto.Line.class,
                RouteAnswers.PARAMETERS,
                RouteAnswers::of,
                answer -> RouteAnswers.lines((RoutesDto) answer)));
        routes.add(new Route(
                "/chains/{id}/missing-links",
                "Pairs of actors at linked stages without a known tie, those first whose tie would add most cover.",
                MissingLinksDto.class,
                MissingLinksDto.Pair.class,
                MissingLinkAnswers.PARAMETERS,
                MissingLinkAnswers::of,
                answer -> ((MissingLinksDto) answer).pairs()));
        routes.add(new Route(
                "/chains/{id}/stages/{stage}/candidates",
                "Who could fill a stage for some regions, with the reasons.",
                GapDto.class,
                GapDto.Candidate.class,
                withRemoval(Parameter.ids(
                        "regions", "the regions that look for somebody; without any the whole dataset looks")),
                ChainRoutes::gap,
                answer -> ((GapDto) answer).candidates()));
    }

    private static Object gap(View whole, Map<String, String> path, Query query) {
        View view = without(whole, query);
        ValueChain chain = RouteList.find("chain", view.snapshot().chains(), path.get("id"));
        Stage stage = RouteList.find("stage", view.snapshot().stages(), path.get("stage"));
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

    private static Object coverage(View whole, Map<String, String> path, Query query) {
        View view = without(whole, query);
        List<String> regions =
                query.idsAmong("regions", Parameters.ids(view.snapshot().regions()));
        if (regions.size() == 1) {
            query.refuse("regions", regions.get(0), "needs at least two regions", "two or more region ids");
        }
        query.refuseIfWrong();
        return new CoverageAnswers(view)
                .of(
                        RouteList.find("chain", view.snapshot().chains(), path.get("id")),
                        regions.stream().map(Id::<Region>of).toList());
    }
}
