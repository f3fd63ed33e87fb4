package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.HandOverWeights;
import eu.alpsynergy.synergy.api.MissingLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A chain's actors by groups, its hand-overs, and the ties there are. */
final class TiesOfChain {

    private final GraphSnapshot snapshot;
    private final ChainActors chain;
    private final HandOverPrices prices;
    private final ActorGroups groups;
    private final List<StageLink> stageLinks;
    private final List<TiedLinks.Link> links;
    private final TiedLinks tied = new TiedLinks();
    private final List<Set<Integer>> tiedTo = new ArrayList<>();
    private final Map<Long, Integer> tiedPairs = new HashMap<>();

    TiesOfChain(GraphSnapshot snapshot, Id<ValueChain> id) {
        this.snapshot = snapshot;
        this.prices = new HandOverPrices(snapshot, HandOverWeights.EQUAL);
        int index = snapshot.chains().indexOf(id);
        this.chain = ChainActors.of(snapshot, snapshot.stagesOfChain(index), a -> true);
        this.groups = new ActorGroups(snapshot, chain, prices);
        this.stageLinks = IntStream.of(snapshot.linksOfChain(index))
                .mapToObj(snapshot.stageLinks()::get)
                .toList();
        this.links = stageLinks.stream()
                .map(l -> new TiedLinks.Link(
                        chain.numberOfStage(snapshot.stages().indexOf(l.from())),
                        chain.numberOfStage(snapshot.stages().indexOf(l.to()))))
                .toList();
        for (int a = 0; a < chain.actors(); a++) {
            takeTiesOf(a);
        }
    }

    private void takeTiesOf(int actor) {
        Set<Integer> others = new HashSet<>();
        chain.tiedTo(snapshot, actor).forEach(others::add);
        tiedTo.add(others);
        int group = groups.groupOf(actor);
        for (int other : others) {
            if (other > actor) {
                tied.add(links, groups.get(group), groups.get(groups.groupOf(other)));
                tiedPairs.merge(key(group, groups.groupOf(other)), 1, Integer::sum);
            }
        }
    }

    private static long key(int group, int other) {
        return (long) Math.min(group, other) << 32 | Math.max(group, other);
    }

    ActorGroups groups() {
        return groups;
    }

    int links() {
        return links.size();
    }

    int linksTied() {
        return tied.count();
    }

    boolean isLinked(int g, int h) {
        return !joined(g, h, l -> true).isEmpty();
    }

    /** Hand-overs, as indices, with the one group at one end and the other at the other. */
    private List<Integer> joined(int g, int h, IntPredicate wanted) {
        ActorGroups.Group one = groups.get(g);
        ActorGroups.Group two = groups.get(h);
        return IntStream.range(0, links.size())
                .filter(l -> links.get(l).joins(one, two) || links.get(l).joins(two, one))
                .filter(wanted)
                .boxed()
                .toList();
    }

    /** Pairs of different actors without a tie. */
    long untiedPairs(int g, int h) {
        long one = groups.get(g).actors().size();
        long two = groups.get(h).actors().size();
        return (g == h ? one * (one - 1) / 2 : one * two) - tiedPairs.getOrDefault(key(g, h), 0);
    }

    List<Integer> firstAtLink(int g, int h) {
        return groups.get(g).region() == groups.get(h).region() ? List.of() : joined(g, h, l -> !tied.has(l));
    }

    List<Integer> firstOfRegions(int g, int h) {
        int regionA = groups.get(g).region();
        int regionB = groups.get(h).region();
        return regionA == regionB ? List.of() : joined(g, h, l -> !tied.has(l, regionA, regionB));
    }

    OptionalDouble km(int g, int h) {
        return prices.km(
                chain.actor(groups.get(g).actors().get(0)),
                chain.actor(groups.get(h).actors().get(0)));
    }

    UntiedPairs pairs(int g, int h) {
        return new UntiedPairs(groups.get(g).actors(), groups.get(h).actors(), tiedTo);
    }

    MissingLinks.Pair explained(int first, int second, List<Integer> firstAtLink, List<Integer> firstOfRegions) {
        Actor one = snapshot.actors().get(chain.actor(first));
        Actor two = snapshot.actors().get(chain.actor(second));
        Set<FactKey> facts = new LinkedHashSet<>();
        firstOfRegions.forEach(l -> facts.addAll(facts(l, first, second)));
        return new MissingLinks.Pair(
                one.id(),
                one.region(),
                two.id(),
                two.region(),
                places(firstAtLink, first),
                places(firstOfRegions, first),
                prices.km(chain.actor(first), chain.actor(second)),
                !country(one.region()).equals(country(two.region())),
                List.copyOf(facts));
    }

    private String country(Id<Region> region) {
        return snapshot.regions().get(region).country().value();
    }

    private List<MissingLinks.Place> places(List<Integer> of, int first) {
        return of.stream()
                .map(l -> new MissingLinks.Place(
                        stageLinks.get(l).from(),
                        stageLinks.get(l).to(),
                        performs(first, links.get(l).from())))
                .toList();
    }

    private boolean performs(int actor, int stage) {
        return groups.get(groups.groupOf(actor)).stages().get(stage);
    }

    private List<FactKey> facts(int l, int first, int second) {
        List<FactKey> facts = new ArrayList<>();
        StageLink link = stageLinks.get(l);
        facts.add(FactKey.of("stage_links", link.from(), link.to(), link.kind().code()));
        for (int actor : new int[] {first, second}) {
            Id<Actor> id = snapshot.actors().id(chain.actor(actor));
            if (performs(actor, links.get(l).from())) {
                facts.add(StageOccupancy.performanceKey(id, link.from()));
            }
            if (performs(actor, links.get(l).to())) {
                facts.add(StageOccupancy.performanceKey(id, link.to()));
            }
        }
        return facts;
    }
}
