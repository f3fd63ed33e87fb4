package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.aggregate.CountMatrix;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import eu.alpsynergy.synergy.aggregate.SnapshotAggregates;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.LinkWon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Which regions occupy which stages, and which links of a chain sets of regions cover. All links of a chain count, return loops
 * included: a loop is a hand-over too. Built once per snapshot from an engine's counts; every question is bit work afterwards.
 */
public final class StageOccupancy {

    private final GraphSnapshot snapshot;
    private final CountMatrix counts;
    /** Per region the stages with an actor of it. */
    private final BitSet[] stagesOfRegion;

    private final int[] linkFrom;
    private final int[] linkTo;

    /** Counted in this process. */
    public StageOccupancy(GraphSnapshot snapshot) {
        this(snapshot, new SnapshotAggregates(snapshot));
    }

    /** Counted by an engine on the version that the snapshot holds. */
    public StageOccupancy(GraphSnapshot snapshot, RegionAggregates aggregates) {
        this.snapshot = snapshot;
        this.counts = aggregates.stageActors();
        this.stagesOfRegion = new BitSet[snapshot.regions().size()];
        for (int r = 0; r < stagesOfRegion.length; r++) {
            stagesOfRegion[r] = new BitSet(snapshot.stages().size());
            for (int s = 0; s < snapshot.stages().size(); s++) {
                stagesOfRegion[r].set(s, counts.at(r, s) > 0);
            }
        }
        List<StageLink> links = snapshot.stageLinks();
        this.linkFrom = links.stream()
                .mapToInt(l -> snapshot.stages().indexOf(l.from()))
                .toArray();
        this.linkTo =
                links.stream().mapToInt(l -> snapshot.stages().indexOf(l.to())).toArray();
    }

    public boolean occupies(int region, int stage) {
        return stagesOfRegion[region].get(stage);
    }

    /** How many different actors of the region perform the stage. */
    public int actorCount(int region, int stage) {
        return Math.toIntExact(counts.at(region, stage));
    }

    /** Whether a region has an actor anywhere in the chain. */
    public boolean takesPart(int region, int chain) {
        for (int stage : snapshot.stagesOfChain(chain)) {
            if (occupies(region, stage)) {
                return true;
            }
        }
        return false;
    }

    /** The stages that at least one of the regions occupies. */
    public BitSet stagesOf(int... regions) {
        BitSet union = new BitSet();
        for (int region : regions) {
            union.or(stagesOfRegion[region]);
        }
        return union;
    }

    /** The links of a chain, as indices into the snapshot's stage links, whose both ends the regions occupy together. */
    public BitSet cover(int chain, int... regions) {
        BitSet stages = stagesOf(regions);
        BitSet covered = new BitSet();
        for (int link : snapshot.linksOfChain(chain)) {
            if (stages.get(linkFrom[link]) && stages.get(linkTo[link])) {
                covered.set(link);
            }
        }
        return covered;
    }

    /** A link with the regions' actors at its ends. */
    public LinkWon won(int link, boolean onlyTogether, int... regions) {
        BitSet of = new BitSet();
        for (int region : regions) {
            of.set(region);
        }
        StageLink stageLink = snapshot.stageLinks().get(link);
        return new LinkWon(
                stageLink.from(),
                stageLink.to(),
                onlyTogether,
                actors(linkFrom[link], of::get),
                actors(linkTo[link], of::get));
    }

    /** The actors at a stage whose region is wanted, by id. */
    public List<Id<Actor>> actors(int stage, IntPredicate wantedRegion) {
        List<Id<Actor>> actors = new ArrayList<>();
        Csr actorsOfStage = snapshot.actorsOfStage();
        for (int e = actorsOfStage.start(stage); e < actorsOfStage.end(stage); e++) {
            int actor = actorsOfStage.target(e);
            Id<Actor> id = snapshot.actors().id(actor);
            boolean repeated =
                    !actors.isEmpty() && actors.get(actors.size() - 1).equals(id);
            if (!repeated && wantedRegion.test(snapshot.regionOfActor(actor))) {
                actors.add(id);
            }
        }
        return actors;
    }

    /** The facts behind won links: the links themselves and who performs the stages at their ends. */
    public static List<FactKey> facts(List<LinkWon> links, GraphSnapshot snapshot) {
        return links.stream()
                .flatMap(won -> Stream.of(
                                java.util.stream.Stream.of(linkKey(won, snapshot)),
                                won.fromActors().stream().map(a -> performanceKey(a, won.from())),
                                won.toActors().stream().map(a -> performanceKey(a, won.to())))
                        .flatMap(s -> s))
                .distinct()
                .toList();
    }

    /** The fact that an actor performs a stage. */
    public static FactKey performanceKey(Id<Actor> actor, Id<Stage> stage) {
        return FactKey.of("performances", actor, stage);
    }

    private static FactKey linkKey(LinkWon won, GraphSnapshot snapshot) {
        StageLink.Kind kind = snapshot.stageLinks().stream()
                .filter(l -> l.from().equals(won.from()) && l.to().equals(won.to()))
                .findFirst()
                .orElseThrow()
                .kind();
        return FactKey.of("stage_links", won.from(), won.to(), kind.code());
    }

    Id<ValueChain> chain(int chain) {
        return snapshot.chains().get(chain).id();
    }
}
