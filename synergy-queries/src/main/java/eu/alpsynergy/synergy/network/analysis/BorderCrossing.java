package eu.alpsynergy.synergy.network.analysis;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.OptionalDouble;

/**
 * How much of the network crosses borders.
 *
 * @param edges all
 * @param acrossRegions edges between nodes of different regions
 * @param acrossCountries edges between nodes of different countries
 * @param weightAcrossRegions share of all weight on edges across regions; absent without edges
 * @param weightAcrossCountries share of all weight on edges across countries; absent without edges
 */
public record BorderCrossing(
        int edges,
        int acrossRegions,
        int acrossCountries,
        OptionalDouble weightAcrossRegions,
        OptionalDouble weightAcrossCountries) {

    /** Cost O(m). */
    public static BorderCrossing of(ActorNetwork network) {
        GraphSnapshot snapshot = network.snapshot();
        CsrGraph graph = network.graph();
        int regions = 0;
        int countries = 0;
        double all = 0;
        double overRegions = 0;
        double overCountries = 0;
        for (int a = 0; a < graph.nodes(); a++) {
            var home = snapshot.regions().get(network.region(a));
            for (int slot = graph.start(a); slot < graph.end(a); slot++) {
                if (graph.target(slot) < a) {
                    continue;
                }
                var there = snapshot.regions().get(network.region(graph.target(slot)));
                double weight = graph.weight(slot);
                all += weight;
                boolean otherRegion = !home.id().equals(there.id());
                boolean otherCountry = !home.country().equals(there.country());
                regions += otherRegion ? 1 : 0;
                countries += otherCountry ? 1 : 0;
                overRegions += otherRegion ? weight : 0;
                overCountries += otherCountry ? weight : 0;
            }
        }
        return new BorderCrossing(
                graph.edges(), regions, countries, share(overRegions, all), share(overCountries, all));
    }

    private static OptionalDouble share(double part, double all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / all);
    }
}
