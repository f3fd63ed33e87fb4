package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.LinkWon;
import eu.alpsynergy.synergy.api.TogetherCoverage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Coverage of value chains: regions x stages, gaps, links, and what a set of regions covers only together. */
public final class ValueChainCoverage {

    private final GraphSnapshot snapshot;
    private final StageOccupancy occupancy;
    private final HandOverCounts handOvers;

    public ValueChainCoverage(GraphSnapshot snapshot, StageOccupancy occupancy) {
        this.snapshot = snapshot;
        this.occupancy = occupancy;
        this.handOvers = new HandOverCounts(snapshot);
    }

    /** Coverage of one chain by every region, regions without actors included. */
    public ChainCoverage of(Id<ValueChain> id) {
        int chain = snapshot.chains().indexOf(id);
        int[] stages = snapshot.stagesOfChain(chain);
        int[] links = snapshot.linksOfChain(chain);
        int regionCount = snapshot.regions().size();

        List<ChainCoverage.Cell> cells = new ArrayList<>();
        List<ChainCoverage.StageCoverage> stageCoverages = new ArrayList<>();
        List<Id<Stage>> gapsEverywhere = new ArrayList<>();
        List<Set<Id<Actor>>> actorsOfRegion = new ArrayList<>();
        for (int r = 0; r < regionCount; r++) {
            actorsOfRegion.add(new HashSet<>());
        }
        for (int stage : stages) {
            int actors = 0;
            int regions = 0;
            for (int r = 0; r < regionCount; r++) {
                int wanted = r;
                if (occupancy.occupies(r, stage)) {
                    List<Id<Actor>> here = occupancy.actors(stage, region -> region == wanted);
                    cells.add(new ChainCoverage.Cell(regionId(r), stageId(stage), here));
                    actorsOfRegion.get(r).addAll(here);
                    actors += occupancy.actorCount(r, stage);
                    regions++;
                }
            }
            stageCoverages.add(new ChainCoverage.StageCoverage(stageId(stage), actors, regions));
            if (actors == 0) {
                gapsEverywhere.add(stageId(stage));
            }
        }

        List<BitSet> alone = new ArrayList<>();
        List<ChainCoverage.RegionCoverage> regionCoverages = new ArrayList<>();
        for (int r = 0; r < regionCount; r++) {
            BitSet cover = occupancy.cover(chain, r);
            alone.add(cover);
            List<Id<Stage>> gaps = gaps(stages, occupancy.stagesOf(r));
            regionCoverages.add(new ChainCoverage.RegionCoverage(
                    regionId(r),
                    actorsOfRegion.get(r).size(),
                    share(stages.length - gaps.size(), stages.length),
                    share(cover.cardinality(), links.length),
                    gaps));
        }
        List<ChainCoverage.LinkCoverage> linkCoverages = new ArrayList<>();
        for (int link : links) {
            StageLink stageLink = snapshot.stageLinks().get(link);
            List<Id<Region>> by = new ArrayList<>();
            for (int r = 0; r < regionCount; r++) {
                if (alone.get(r).get(link)) {
                    by.add(regionId(r));
                }
            }
            linkCoverages.add(new ChainCoverage.LinkCoverage(
                    stageLink.from(),
                    stageLink.to(),
                    stageLink.kind(),
                    by,
                    handOvers.between(
                            snapshot.stages().indexOf(stageLink.from()),
                            snapshot.stages().indexOf(stageLink.to()))));
        }
        int[] everyone = IntStream.range(0, regionCount).toArray();
        return new ChainCoverage(
                id,
                stageCoverages,
                linkCoverages,
                regionCoverages,
                cells,
                gapsEverywhere,
                share(stages.length - gapsEverywhere.size(), stages.length),
                share(occupancy.cover(chain, everyone).cardinality(), links.length));
    }

    /** What the given regions cover together; the order of regions is kept. */
    public TogetherCoverage together(Id<ValueChain> id, List<Id<Region>> regionIds) {
        int chain = snapshot.chains().indexOf(id);
        int[] stages = snapshot.stagesOfChain(chain);
        int[] links = snapshot.linksOfChain(chain);
        int[] regions = regionIds.stream().mapToInt(snapshot.regions()::indexOf).toArray();
        BitSet together = occupancy.cover(chain, regions);
        BitSet onlyTogether = (BitSet) together.clone();
        for (int region : regions) {
            onlyTogether.andNot(occupancy.cover(chain, region));
        }
        List<LinkWon> won = onlyTogether.stream()
                .mapToObj(link -> occupancy.won(link, true, regions))
                .toList();
        List<Id<Stage>> gaps = gaps(stages, occupancy.stagesOf(regions));
        return new TogetherCoverage(
                regionIds,
                share(stages.length - gaps.size(), stages.length),
                share(together.cardinality(), links.length),
                gaps,
                won);
    }

    private List<Id<Stage>> gaps(int[] stages, BitSet occupied) {
        List<Id<Stage>> gaps = new ArrayList<>();
        for (int stage : stages) {
            if (!occupied.get(stage)) {
                gaps.add(stageId(stage));
            }
        }
        return gaps;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private Id<Region> regionId(int region) {
        return snapshot.regions().get(region).id();
    }

    private Id<Stage> stageId(int stage) {
        return snapshot.stages().get(stage).id();
    }
}
