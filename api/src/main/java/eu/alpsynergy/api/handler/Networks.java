package eu.alpsynergy.api.handler;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import eu.alpsynergy.synergy.network.projection.NetworkChoices;
import java.util.Objects;

/** The networks of one dataset version that were asked for lately; the one of the default choices stays. */
final class Networks {

    /** Projections kept; another page of the same projection is then a matter of milliseconds. */
    private static final int KEPT = 8;

    private final GraphSnapshot snapshot;
    private final NetworkAnalysis first;
    private final Cache<NetworkChoices, NetworkAnalysis> others =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Networks(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
        this.first = NetworkAnalysis.first(ActorNetwork.of(snapshot, NetworkChoices.defaults()));
    }

    NetworkAnalysis of(NetworkChoices choices) {
        if (choices.equals(first.network().choices())) {
            return first;
        }
        return Objects.requireNonNull(
                others.get(choices, c -> NetworkAnalysis.after(first, ActorNetwork.of(snapshot, c))));
    }
}
