package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CommunitiesDto;
import eu.alpsynergy.api.dto.CommunityDetail;
import eu.alpsynergy.api.dto.CommunityDto;
import eu.alpsynergy.api.dto.EgoNetworkDto;
import eu.alpsynergy.api.dto.NetworkComparisonDto;
import eu.alpsynergy.api.dto.NetworkDto;
import eu.alpsynergy.api.dto.NetworkNodeRow;
import eu.alpsynergy.api.dto.NetworkPathsDto;
import eu.alpsynergy.synergy.network.analysis.DrawnNetwork;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import java.util.List;

/** The network of actors: communities, surroundings, introductions. */
final class NetworkRoutes {

    private static final Parameter LIMIT = Parameter.wholeNumber(
            "limit",
            "at most so many actors, strongest first (default " + NetworkAnswers.USUAL + ")",
            1,
            DrawnNetwork.MOST_NODES);
    private static final Parameter DEPTH = Parameter.wholeNumber("depth", "steps from the actor (default 1)", 1, 3);
    private static final List<Parameter> BOTH =
            NetworkParameters.all(NetworkParameters.CHOICES, NetworkParameters.METHOD);

    private NetworkRoutes() {}

    static void addTo(RouteList routes) {
        routes.add(new Route(
                "/network",
                "The network of actors, or its strongest part, with places, communities and measures.",
                NetworkDto.class,
                NetworkNodeRow.class,
                NetworkParameters.all(BOTH, List.of(LIMIT)),
                (view, path, query) -> {
                    int limit = query.wholeNumber("limit", 1, DrawnNetwork.MOST_NODES)
                            .orElse(NetworkAnswers.USUAL);
                    return new NetworkAnswers(view, analysis(view, query))
                            .all(NetworkParameters.method(query), limit, query);
                },
                answer -> NetworkAnswers.rows((NetworkDto) answer)));
        communities(routes);
        around(routes);
    }

    private static void communities(RouteList routes) {
        routes.add(new Route(
                "/network/communities",
                "Communities: regions, themes that stand out, bridging actors, stability, and what explains them.",
                CommunitiesDto.class,
                CommunityDto.class,
                BOTH,
                (view, path, query) ->
                        new CommunityAnswers(view, analysis(view, query)).all(NetworkParameters.method(query), query),
                answer -> ((CommunitiesDto) answer).communities()));
        routes.add(new Route(
                "/network/communities/{number}",
                "One community with its members.",
                CommunityDetail.class,
                CommunityDetail.Member.class,
                BOTH,
                (view, path, query) -> new CommunityAnswers(view, analysis(view, query))
                        .one(path.getOrDefault("number", ""), NetworkParameters.method(query), query),
                answer -> ((CommunityDetail) answer).members()));
        routes.add(new Route(
                "/network/compare",
                "Two partitions compared: other method, other resolution, other network.",
                NetworkComparisonDto.class,
                NetworkComparisonDto.Moved.class,
                NetworkParameters.all(BOTH, NetworkComparisonAnswers.SECOND),
                (view, path, query) -> new NetworkComparisonAnswers(view).of(query),
                answer -> ((NetworkComparisonDto) answer).moved()));
    }

    private static void around(RouteList routes) {
        routes.add(new Route(
                "/network/paths",
                "How one actor, cluster or region could be introduced to another: the shortest ways, with evidence.",
                NetworkPathsDto.class,
                NetworkPathsDto.Path.class,
                NetworkParameters.all(NetworkPathAnswers.PARAMETERS, NetworkParameters.CHOICES),
                (view, path, query) -> new NetworkPathAnswers(view, analysis(view, query)).of(query),
                answer -> ((NetworkPathsDto) answer).paths()));
        routes.add(new Route(
                "/network/ego/{actor}",
                "An actor or cluster and those around it, with what joins them.",
                EgoNetworkDto.class,
                EgoNetworkDto.Neighbour.class,
                NetworkParameters.all(List.of(DEPTH), NetworkParameters.CHOICES),
                (view, path, query) -> new EgoAnswers(view, analysis(view, query))
                        .of(
                                path.getOrDefault("actor", ""),
                                query.wholeNumber("depth", 1, 3).orElse(1)),
                answer -> ((EgoNetworkDto) answer).neighbours()));
    }

    static NetworkAnalysis analysis(View view, Query query) {
        return view.networks().of(NetworkParameters.choices(view, query));
    }
}
