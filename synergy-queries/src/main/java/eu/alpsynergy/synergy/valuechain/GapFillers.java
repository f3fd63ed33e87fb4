package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionLocation;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.GapAnswer;
import eu.alpsynergy.synergy.api.GapCandidate;
import eu.alpsynergy.synergy.api.GapRegion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Ranks the actors that could fill a stage for some regions: first those tied to the regions' actors at neighbouring stages, then
 * those with other ties to them, then by the ties of the regions, then by the measured strength of their region in the stage's
 * themes, then by id. Regions are ranked by their actors at the stage, then at neighbouring stages, then by ties and strength, so that
 * a stage nobody performs has an answer too. Distances between seats of regions break what is left. Everything means: in this
 * dataset. Cost O(actors at the stage x their ties + regions x neighbouring stages).
 */
public final class GapFillers {

    /** A figure of two regions by index, or of a region and a theme; absent where unknown. */
    @FunctionalInterface
    public interface Figure {
        OptionalDouble of(int first, int second);
    }

    private final GraphSnapshot snapshot;
    private final StageOccupancy occupancy;
    private final Figure regionTies;
    private final Figure strength;

    /**
     * Over a snapshot.
     *
     * @param regionTies existing ties of two regions
     * @param strength measured strength of a region in a theme
     */
    public GapFillers(GraphSnapshot snapshot, StageOccupancy occupancy, Figure regionTies, Figure strength) {
        this.snapshot = snapshot;
        this.occupancy = occupancy;
        this.regionTies = regionTies;
        this.strength = strength;
    }

    /** Who could fill the stage for the regions. */
    public GapAnswer of(Id<Stage> id, List<Id<Region>> regionIds) {
        int stage = snapshot.stages().indexOf(id);
        int[] regions = regionIds.stream().mapToInt(snapshot.regions()::indexOf).toArray();
        BitSet looking = new BitSet();
        IntStream.of(regions).forEach(looking::set);
        BitSet occupied = occupancy.stagesOf(
                regions.length > 0
                        ? regions
                        : IntStream.range(0, snapshot.regions().size()).toArray());
        List<GapAnswer.Neighbour> closes = new ArrayList<>();
        BitSet neighbours = new BitSet();
        for (StageLink link : snapshot.stageLinks()) {
            boolean before = link.from().equals(id);
            if (before || link.to().equals(id)) {
                Id<Stage> other = before ? link.to() : link.from();
                int index = snapshot.stages().indexOf(other);
                neighbours.set(index);
                if (occupied.get(index)) {
                    closes.add(new GapAnswer.Neighbour(other, before));
                }
            }
        }
        return new GapAnswer(
                snapshot.stages().get(stage).chain(),
                id,
                regionIds,
                occupied.get(stage),
                closes,
                regionsThatCould(stage, regions, looking, neighbours),
                candidates(stage, regions, looking, neighbours));
    }

    private List<GapRegion> regionsThatCould(int stage, int[] regions, BitSet looking, BitSet neighbours) {
        int[] here = actorsOfRegionAt(stage);
        int[] near = new int[here.length];
        neighbours.stream().mapToObj(this::actorsOfRegionAt).forEach(counts -> {
            for (int r = 0; r < near.length; r++) {
                near[r] += counts[r];
            }
        });
        int[] themes = snapshot.themesOfStage().targetsOf(stage);
        return IntStream.range(0, here.length)
                .filter(r -> !looking.get(r))
                .mapToObj(r -> new GapRegion(
                        snapshot.regions().get(r).id(),
                        here[r],
                        near[r],
                        mean(regions, other -> regionTies.of(r, other)),
                        mean(themes, theme -> strength.of(r, theme)),
                        mean(regions, other -> distanceKm(r, other))))
                .sorted(Comparator.comparingInt((GapRegion g) -> -g.actors())
                        .thenComparingInt(g -> -g.actorsAtNeighbours())
                        .thenComparingDouble(g -> -g.regionTies().orElse(-1))
                        .thenComparingDouble(g -> -g.strength().orElse(-1))
                        .thenComparingDouble(g -> g.distanceKm().orElse(Double.MAX_VALUE))
                        .thenComparing(GapRegion::region))
                .toList();
    }

    private int[] actorsOfRegionAt(int stage) {
        int[] counts = new int[snapshot.regions().size()];
        IntStream.of(snapshot.actorsOfStage().targetsOf(stage))
                .distinct()
                .forEach(a -> counts[snapshot.regionOfActor(a)]++);
        return counts;
    }

    private List<GapCandidate> candidates(int stage, int[] regions, BitSet looking, BitSet neighbours) {
        List<GapCandidate> candidates = new ArrayList<>();
        for (Id<Actor> id : occupancy.actors(stage, r -> !looking.get(r))) {
            candidates.add(candidate(snapshot.actors().indexOf(id), stage, regions, looking, neighbours));
        }
        candidates.sort(Comparator.comparingInt((GapCandidate c) -> -c.tiesAtNeighbours())
                .thenComparingInt(c -> -c.ties())
                .thenComparingDouble(c -> -c.regionTies().orElse(-1))
                .thenComparingDouble(c -> -c.strength().orElse(-1))
                .thenComparingDouble(c -> c.distanceKm().orElse(Double.MAX_VALUE))
                .thenComparing(GapCandidate::actor));
        return candidates;
    }

    private GapCandidate candidate(int actor, int stage, int[] regions, BitSet looking, BitSet neighbours) {
        List<FactKey> facts = new ArrayList<>();
        Id<Actor> id = snapshot.actors().id(actor);
        facts.add(StageOccupancy.performanceKey(id, snapshot.stages().get(stage).id()));
        int atNeighbours = 0;
        int all = 0;
        Csr ties = snapshot.tiesOfActor();
        for (int e = ties.start(actor); e < ties.end(actor); e++) {
            int other = ties.target(e);
            if (looking.get(snapshot.regionOfActor(other))) {
                all++;
                atNeighbours += performsAny(other, neighbours::get) ? 1 : 0;
                facts.add(FactKey.of(
                        "ties",
                        snapshot.ties().id(ties.fact(e) % snapshot.ties().size())));
            }
        }
        int region = snapshot.regionOfActor(actor);
        return new GapCandidate(
                id,
                snapshot.regions().get(region).id(),
                atNeighbours,
                all,
                mean(regions, other -> regionTies.of(region, other)),
                mean(snapshot.themesOfStage().targetsOf(stage), theme -> strength.of(region, theme)),
                mean(regions, other -> distanceKm(region, other)),
                facts);
    }

    private OptionalDouble distanceKm(int a, int b) {
        RegionLocation here = snapshot.regions().get(a).location();
        RegionLocation there = snapshot.regions().get(b).location();
        return here == null || there == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(here.point().distanceKmTo(there.point()));
    }

    private boolean performsAny(int actor, IntPredicate wanted) {
        Csr stages = snapshot.stagesOfActor();
        for (int e = stages.start(actor); e < stages.end(actor); e++) {
            if (wanted.test(stages.target(e))) {
                return true;
            }
        }
        return false;
    }

    private static OptionalDouble mean(int[] of, IntFunction<OptionalDouble> figure) {
        return IntStream.of(of)
                .mapToObj(figure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
