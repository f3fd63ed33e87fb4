package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainFragility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * How easily chains break: stages that hang on one actor or region, actors and
 * stages that cannot be missed (dominators), the fewest actors that break it, and what is left when
 * the best connected actors fall first (betweenness among the chain's actors by their ties; Brandes 2001, JGraphT). Cost
 * O(actors x links + ties x actors) a chain.
 */
public final class Fragility {

    private final GraphSnapshot snapshot;

    public Fragility(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    public ChainFragility of(Id<ValueChain> id) {
        return new OfChain(id).fragility();
    }

    /** One chain by local numbers of its stages. */
    private final class OfChain {

        private final Id<ValueChain> id;
        private final int[] stages;
        /** Per stage its actors, ascending. */
        private final List<TreeSet<Integer>> actorsAt = new ArrayList<>();

        private final int[][] forward;
        private final int[][] all;

        OfChain(Id<ValueChain> id) {
            this.id = id;
            int chain = snapshot.chains().indexOf(id);
            this.stages = snapshot.stagesOfChain(chain);
            Map<Integer, Integer> local = new HashMap<>();
            for (int s = 0; s < stages.length; s++) {
                local.put(stages[s], s);
                TreeSet<Integer> actors = new TreeSet<>();
                for (int actor : snapshot.actorsOfStage().targetsOf(stages[s])) {
                    actors.add(actor);
                }
                actorsAt.add(actors);
            }
            List<int[]> feeds = new ArrayList<>();
            List<int[]> both = new ArrayList<>();
            for (int link : snapshot.linksOfChain(chain)) {
                StageLink stageLink = snapshot.stageLinks().get(link);
                int[] ends = {
                    local.getOrDefault(snapshot.stages().indexOf(stageLink.from()), 0),
                    local.getOrDefault(snapshot.stages().indexOf(stageLink.to()), 0)
                };
                both.add(ends);
                if (stageLink.kind() == StageLink.Kind.FEEDS) {
                    feeds.add(ends);
                }
            }
            this.forward = feeds.toArray(int[][]::new);
            this.all = both.toArray(int[][]::new);
        }

        ChainFragility fragility() {
            int[] counts = actorsAt.stream().mapToInt(TreeSet::size).toArray();
            boolean whole = StageCut.whole(counts, forward);
            return new ChainFragility(
                    id,
                    whole,
                    singleActor(),
                    singleRegion(),
                    whole ? indispensable(counts) : List.of(),
                    whole ? passedByAll(counts) : List.of(),
                    cut(),
                    loss());
        }

        private List<ChainFragility.Place> singleActor() {
            return IntStream.range(0, stages.length)
                    .filter(s -> actorsAt.get(s).size() == 1)
                    .mapToObj(s -> {
                        int actor = actorsAt.get(s).first();
                        return new ChainFragility.Place(
                                snapshot.stages().get(stages[s]).id(),
                                snapshot.actors().id(actor),
                                snapshot.actors().region(actor));
                    })
                    .toList();
        }

        private List<ChainFragility.OneRegion> singleRegion() {
            List<ChainFragility.OneRegion> found = new ArrayList<>();
            for (int s = 0; s < stages.length; s++) {
                long regions = actorsAt.get(s).stream()
                        .map(snapshot::regionOfActor)
                        .distinct()
                        .count();
                if (regions == 1 && actorsAt.get(s).size() > 1) {
                    found.add(new ChainFragility.OneRegion(
                            snapshot.stages().get(stages[s]).id(),
                            snapshot.actors().region(actorsAt.get(s).first()),
                            actorsAt.get(s).size()));
                }
            }
            return found;
        }

        private List<Id<Actor>> indispensable(int[] counts) {
            List<Id<Actor>> found = new ArrayList<>();
            for (int actor : everyone()) {
                int[] without = counts.clone();
                for (int s = 0; s < stages.length; s++) {
                    without[s] -= actorsAt.get(s).contains(actor) ? 1 : 0;
                }
                if (!StageCut.whole(without, forward)) {
                    found.add(snapshot.actors().id(actor));
                }
            }
            return found;
        }

        private ChainFragility.Cut cut() {
            ActorCut cut = ActorCut.of(
                    actorsAt.stream()
                            .map(at -> at.stream().mapToInt(Integer::intValue).toArray())
                            .toList(),
                    forward);
            return new ChainFragility.Cut(
                    stageIds(cut.stages()),
                    cut.actors().stream().map(a -> snapshot.actors().id(a)).toList(),
                    cut.isExact());
        }

        /** The stages that every path with somebody at each stage passes. */
        private List<Id<Stage>> passedByAll(int[] counts) {
            return stageIds(IntStream.range(0, stages.length)
                    .filter(s -> {
                        int[] without = counts.clone();
                        without[s] = 0;
                        return !StageCut.whole(without, forward);
                    })
                    .boxed()
                    .toList());
        }

        private List<Id<Stage>> stageIds(List<Integer> of) {
            return of.stream().map(s -> snapshot.stages().get(stages[s]).id()).toList();
        }

        private Set<Integer> everyone() {
            Set<Integer> everyone = new TreeSet<>();
            actorsAt.forEach(everyone::addAll);
            return everyone;
        }

        private List<ChainFragility.Loss> loss() {
            Map<Integer, Double> betweenness = betweenness();
            List<Integer> order = new ArrayList<>(betweenness.keySet());
            order.sort(Comparator.comparingDouble((Integer a) -> -betweenness.getOrDefault(a, 0.0))
                    .thenComparing(Comparator.naturalOrder()));
            int[] counts = actorsAt.stream().mapToInt(TreeSet::size).toArray();
            List<ChainFragility.Loss> loss = new ArrayList<>();
            for (int actor : order) {
                for (int s = 0; s < stages.length; s++) {
                    counts[s] -= actorsAt.get(s).contains(actor) ? 1 : 0;
                }
                int covered = 0;
                for (int[] link : all) {
                    covered += counts[link[0]] > 0 && counts[link[1]] > 0 ? 1 : 0;
                }
                loss.add(new ChainFragility.Loss(
                        snapshot.actors().id(actor),
                        betweenness.getOrDefault(actor, 0.0),
                        all.length == 0 ? 0 : (double) covered / all.length));
            }
            return loss;
        }

        /** Betweenness of each actor in the graph of the chain's actors and their ties. */
        private Map<Integer, Double> betweenness() {
            Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
            Set<Integer> everyone = everyone();
            everyone.forEach(graph::addVertex);
            Csr ties = snapshot.tiesOfActor();
            for (int actor : everyone) {
                for (int e = ties.start(actor); e < ties.end(actor); e++) {
                    int other = ties.target(e);
                    if (other != actor && everyone.contains(other)) {
                        graph.addEdge(actor, other);
                    }
                }
            }
            return new TreeMap<>(new BetweennessCentrality<>(graph).getScores());
        }
    }
}
