package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.GroupsDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.StabilityDto;
import eu.alpsynergy.api.dto.StressTestDto;
import eu.alpsynergy.api.dto.SynergiesDto;
import eu.alpsynergy.api.dto.ThirdRegionsDto;
import eu.alpsynergy.api.dto.WhatIfDto;
import eu.alpsynergy.model.Region;
import java.util.Map;

/** Pairs of regions and what goes beyond them. */
final class SynergyRoutes {

    private SynergyRoutes() {}

    static void addTo(RouteList routes) {
        pairs(routes);
        beyondPairs(routes);
    }

    private static void pairs(RouteList routes) {
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
                SynergyRoutes::pair,
                answer -> PairRows.of((PairDetail) answer)));
    }

    private static void beyondPairs(RouteList routes) {
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
                        .of(RouteList.find("region", view.snapshot().regions(), path.get("id")), query),
                answer -> ((StressTestDto) answer).blocks()));
        routes.add(new Route(
                "/synergies/{a}/{b}/third",
                "What every other region would add to a pair.",
                ThirdRegionsDto.class,
                ThirdRegionsDto.Row.class,
                Parameters.SYNERGY,
                SynergyRoutes::third,
                answer -> ((ThirdRegionsDto) answer).regions()));
    }

    private static Object third(View view, Map<String, String> path, Query query) {
        Region a = RouteList.find("region", view.snapshot().regions(), path.get("a"));
        Region b = RouteList.find("region", view.snapshot().regions(), path.get("b"));
        refuseSame(a, b, query);
        return new GroupAnswers(view).third(a.id(), b.id(), Parameters.synergy(view, query));
    }

    private static void refuseSame(Region a, Region b, Query query) {
        if (a.equals(b)) {
            query.refuse("b", b.id().value(), "is the same region twice", "another region than '" + a.id() + "'");
        }
    }

    private static Object pair(View view, Map<String, String> path, Query query) {
        Region a = RouteList.find("region", view.snapshot().regions(), path.get("a"));
        Region b = RouteList.find("region", view.snapshot().regions(), path.get("b"));
        refuseSame(a, b, query);
        var parameters = Parameters.synergy(view, query);
        return new SynergyAnswers(view).pair(a.id(), b.id(), parameters);
    }
}
