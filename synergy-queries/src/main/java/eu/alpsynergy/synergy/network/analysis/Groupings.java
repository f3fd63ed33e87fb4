package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The network's nodes grouped by what the dataset says of them. */
public final class Groupings {

    private Groupings() {}

    public static Partition byRegion(ActorNetwork network) {
        return by(network, network::region);
    }

    public static Partition byCountry(ActorNetwork network) {
        GraphSnapshot snapshot = network.snapshot();
        return by(network, node -> snapshot.countries()
                .indexOf(snapshot.regions().get(network.region(node)).country()));
    }

    /** By main theme; all nodes without a theme are a group of their own. */
    public static Partition byTheme(ActorNetwork network) {
        return by(network, node -> mainTheme(network, node) + 1);
    }

    /**
     * The theme most of an actor's stages are about, for a cluster the first of its own; of equal ones the first by id. -1 when
     * nothing is known.
     */
    public static int mainTheme(ActorNetwork network, int node) {
        GraphSnapshot snapshot = network.snapshot();
        if (network.isCluster(node)) {
            return network.themes(node).nextSetBit(0);
        }
        int[] counts = new int[snapshot.themes().size()];
        Csr stages = snapshot.stagesOfActor();
        int actor = network.actorIndex(node);
        for (int e = stages.start(actor); e < stages.end(actor); e++) {
            for (int theme : snapshot.themesOfStage().targetsOf(stages.target(e))) {
                counts[theme]++;
            }
        }
        int best = -1;
        for (int theme = 0; theme < counts.length; theme++) {
            if (counts[theme] > (best < 0 ? 0 : counts[best])) {
                best = theme;
            }
        }
        return best;
    }

    /** Groups numbered as they are first met, since a partition wants numbers below the number of nodes. */
    private static Partition by(ActorNetwork network, IntUnaryOperator value) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] groups = new int[network.nodes()];
        for (int node = 0; node < groups.length; node++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(value.applyAsInt(node), next);
            groups[node] = known == null ? next : known;
        }
        return Partition.of(groups);
    }
}
