package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.MissingLinksDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.MissingLinks;
import eu.alpsynergy.synergy.valuechain.MissingLinkSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which ties a chain lacks. */
final class MissingLinkAnswers {

    static final List<Parameter> PARAMETERS = ChainRoutes.withRemoval(
            Parameter.ids("regions", "only pairs with an actor of one of these regions"),
            Parameter.wholeNumber("limit", "at most so many pairs, the best (default 20)", 1, 500));

    private MissingLinkAnswers() {}

    static Object of(View whole, Map<String, String> path, Query query) {
        View view = ChainRoutes.without(whole, query);
        GraphSnapshot snapshot = view.snapshot();
        ValueChain chain = RouteList.find("chain", snapshot.chains(), path.get("id"));
        Set<Id<Region>> regions = ChainRoutes.ids(query, "regions", snapshot.regions());
        int limit = query.wholeNumber("limit", 1, 500).orElse(20);
        query.refuseIfWrong();
        MissingLinks found = new MissingLinkSearch(snapshot).of(chain.id(), regions, limit);
        Facts facts = new Facts(snapshot);
        List<MissingLinksDto.Pair> pairs = new ArrayList<>();
        found.pairs().forEach(p -> pairs.add(pair(pairs.size() + 1, p, found.links(), snapshot, facts)));
        return new MissingLinksDto(
                view.version(),
                RefDto.of("chain", chain.id(), chain.name()),
                regions.stream().map(Id::value).sorted().toList(),
                limit,
                found.links(),
                found.linksTied(),
                found.untiedPairs(),
                found.addingPairs(),
                pairs,
                facts.facts(),
                facts.sources());
    }

    private static MissingLinksDto.Pair pair(
            int rank, MissingLinks.Pair pair, int links, GraphSnapshot snapshot, Facts facts) {
        return new MissingLinksDto.Pair(
                rank,
                actor(pair.actor(), snapshot),
                pair.region().value(),
                actor(pair.other(), snapshot),
                pair.otherRegion().value(),
                places(pair.firstAtLink()),
                places(pair.firstOfRegions()),
                (double) pair.firstAtLink().size() / links,
                Numbers.orNull(pair.km()),
                pair.crossesBorder(),
                facts.keys(pair.facts()));
    }

    private static List<MissingLinksDto.HandOverPlace> places(List<MissingLinks.Place> places) {
        return places.stream()
                .map(p -> new MissingLinksDto.HandOverPlace(p.from().value(), p.to().value(), p.first()))
                .toList();
    }

    private static RefDto actor(Id<Actor> id, GraphSnapshot snapshot) {
        return RefDto.of("actor", id, snapshot.actors().name(id));
    }
}
