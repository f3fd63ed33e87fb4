package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.ChainDetail;
import eu.alpsynergy.api.dto.ChainSummary;
import eu.alpsynergy.api.dto.FragilityDto;
import eu.alpsynergy.api.dto.GapDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import java.util.List;
import java.util.Map;

/** Value chains: their stages, coverage, gaps and fragility. */
final class ChainRoutes {

    private ChainRoutes() {}

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
                List.of(Parameter.ids("regions", "at least two regions whose joint coverage is wanted")),
                ChainRoutes::coverage,
                answer -> ((ChainCoverageDto) answer).cells()));
        routes.add(new Route(
                "/chains/{id}/fragility",
                "How easily a chain breaks: single actors and regions, a smallest cut, what is left when actors fall.",
                FragilityDto.class,
                FragilityDto.Loss.class,
                List.of(),
                (view, path, query) -> new CoverageAnswers(view)
                        .fragility(RouteList.find("chain", view.snapshot().chains(), path.get("id"))),
                answer -> ((FragilityDto) answer).loss()));
        routes.add(new Route(
                "/chains/{id}/stages/{stage}/candidates",
                "Who could fill a stage for some regions, with the reasons.",
                GapDto.class,
                GapDto.Candidate.class,
                List.of(Parameter.ids("regions", "the regions that look for somebody")),
                ChainRoutes::gap,
                answer -> ((GapDto) answer).candidates()));
    }

    private static Object gap(View view, Map<String, String> path, Query query) {
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

    private static Object coverage(View view, Map<String, String> path, Query query) {
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
