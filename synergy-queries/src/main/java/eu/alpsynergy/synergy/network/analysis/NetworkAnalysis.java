package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityDetection;
import eu.alpsynergy.synergy.network.CommunityMethod;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One network with what follows from it alone, each computed when first asked for and then kept. */
public final class NetworkAnalysis {

    /** Leiden, resolution 1, seed 1. */
    public static final CommunityParameters DEFAULTS = CommunityParameters.of(CommunityMethod.LEIDEN);

    private final ActorNetwork network;
    private final Lazy<Communities> communities;
    private final Lazy<DrawnNetwork> drawn;
    private final Lazy<List<NodeMeasure>> measures;

    private NetworkAnalysis(ActorNetwork network, Supplier<Optional<DrawnNetwork>> before) {
        this.network = network;
        this.communities = new Lazy<>(() -> CommunityDetection.find(network.graph(), DEFAULTS));
        this.drawn = new Lazy<>(() -> DrawnNetwork.of(network, before.get()));
        this.measures = new Lazy<>(() -> List.of());
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
        return parameters.equals(DEFAULTS)
                ? communities.get()
                : CommunityDetection.find(network.graph(), parameters);
    }

    public DrawnNetwork drawn() {
        return drawn.get();
    }

    /** Every measure of every node. */
    public List<NodeMeasure> measures() {
        return measures.get();
    }

    /** Actors that bridge regions most. */
    public List<Integer> bridges() {
        return List.of();
    }
}
