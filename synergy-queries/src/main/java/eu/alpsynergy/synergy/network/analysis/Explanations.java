package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.kernel.Modularity;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.PartitionComparison;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What explains who works with whom: the modularity (resolution 1) of the nodes grouped by region, by country, by main theme, beside
 * that of the communities, which is about the most any grouping can reach. The higher, the more of the ties run inside the groups
 * than chance would put there. The agreement with the communities (NMI) stands beside it.
 */
public final class Explanations {

    private Explanations() {}

    /** A grouping and how well it explains the network; {@code agreement} is its NMI with the communities. */
    public record Explanation(By by, int groups, OptionalDouble modularity, double agreement) {}

    /** What nodes are grouped by. */
    public enum By {
        COMMUNITY("community"),
        REGION("region"),
        COUNTRY("country"),
        THEME("theme");

        private final String code;

        By(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Communities first, then regions, countries, themes. */
    public static List<Explanation> of(ActorNetwork network, Partition communities) {
        List<Explanation> all = new ArrayList<>();
        for (By by : By.values()) {
            Partition groups =
                    switch (by) {
                        case COMMUNITY -> communities;
                        case REGION -> Groupings.byRegion(network);
                        case COUNTRY -> Groupings.byCountry(network);
                        case THEME -> Groupings.byTheme(network);
                    };
            all.add(explain(by, network.graph(), groups, communities));
        }
        return List.copyOf(all);
    }

    private static Explanation explain(By by, CsrGraph graph, Partition groups, Partition communities) {
        return new Explanation(
                by,
                groups.count(),
                Modularity.compute(graph, groups.toArray(), 1),
                PartitionComparison.of(groups, communities).nmi());
    }
}
