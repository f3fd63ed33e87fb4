package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityDetection;
import eu.alpsynergy.synergy.network.CommunityMethod;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.NetworkMeasure;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One network with what follows from it alone, each computed when first asked for and then kept. */
public final class NetworkAnalysis {

    /** Leiden, resolution 1, seed 1. */
    public static final CommunityParameters DEFAULTS = CommunityParameters.of(CommunityMethod.LEIDEN);

    private static final int BRIDGES = 5;

    private final ActorNetwork network;
    private final Lazy<Communities> communities;
    private final Lazy<DrawnNetwork> drawn;
    private final Lazy<List<NodeMeasure>> measures;

    private NetworkAnalysis(ActorNetwork network, Supplier<Optional<DrawnNetwork>> before) {
        this.network = network;
        this.communities = new Lazy<>(() -> CommunityDetection.find(network.graph(), DEFAULTS));
        this.drawn = new Lazy<>(() -> DrawnNetwork.of(network, before.get()));
        this.measures = new Lazy<>(() -> NodeMeasure.all(network));
    }

    /** The network that others are drawn after. */
    public static NetworkAnalysis first(ActorNetwork network) {
        return new NetworkAnalysis(network, Optional::empty);
    }

    /** A network of the same dataset with other choices, drawn as near to the first as it can be. */
    public static NetworkAnalysis after(NetworkAnalysis first, ActorNetwork network) {
        return new NetworkAnalysis(network, () -> Optional.of(first.drawn()));
    }

    public ActorNetwork network() {
        return network;
    }

    public Communities communities(CommunityParameters parameters) {
        return parameters.equals(DEFAULTS) ? communities.get() : CommunityDetection.find(network.graph(), parameters);
    }

    public DrawnNetwork drawn() {
        return drawn.get();
    }

    /** Every measure of every node. */
    public List<NodeMeasure> measures() {
        return measures.get();
    }

    /**
     * Who bridges: of the nodes with ties to at least two regions those that most cheapest ways lead over (betweenness), first the one
     * with most.
     */
    public List<Integer> bridges() {
        NodeMeasure betweenness = measure(NetworkMeasure.BETWEENNESS);
        NodeMeasure participation = measure(NetworkMeasure.PARTICIPATION);
        return IntStream.range(0, network.nodes())
                .filter(node -> participation.at(node).orElse(0) > 0)
                .filter(node -> betweenness.at(node).orElse(0) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer node) -> -betweenness.at(node).orElse(0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(BRIDGES)
                .toList();
    }

    private NodeMeasure measure(NetworkMeasure wanted) {
        return measures().stream()
                .filter(m -> m.measure() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
