package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.MeasureParameters;
import eu.alpsynergy.synergy.network.NetworkMeasure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a graph.
 *
 * @param measures in the order wanted
 * @param groups file with the group of each node, for participation
 * @param stability whether communities are found again with other seeds
 * @param distances labels to search from
 * @param paths pairs of labels
 * @param k ways a pair
 * @param flows pairs of labels
 * @param cliques whether cliques are listed
 * @param mostCliques so many and no more
 */
record GraphOptions(
        List<NetworkMeasure> measures,
        Optional<Path> groups,
        MeasureParameters measureParameters,
        Optional<CommunityParameters> communities,
        boolean stability,
        List<String> distances,
        List<List<String>> paths,
        int k,
        List<List<String>> flows,
        boolean cliques,
        int mostCliques) {

    GraphOptions {
        measures = List.copyOf(measures);
        distances = List.copyOf(distances);
        paths = List.copyOf(paths);
        flows = List.copyOf(flows);
    }

    /** How many tables there will be. */
    int tasks() {
        return (measures.isEmpty() ? 0 : 1)
                + (communities.isPresent() ? 1 : 0)
                + (distances.isEmpty() ? 0 : 1)
                + (paths.isEmpty() ? 0 : 1)
                + (flows.isEmpty() ? 0 : 1)
                + (cliques ? 1 : 0);
    }
}
