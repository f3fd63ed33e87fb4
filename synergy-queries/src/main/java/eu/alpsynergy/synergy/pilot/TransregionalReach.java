package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.api.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ties to other regions and what a cluster adds to them: the mean of {@link RegionalTies} and {@link ClusterComplementarity}, each as a
 * share of the largest over all clusters; where one is absent, the other alone.
 */
final class TransregionalReach implements Criterion {

    private final List<Measured> ties;
    private final List<Measured> added;
    private final double mostTies;
    private final double mostAdded;

    TransregionalReach(int clusters, Criterion ties, Criterion added) {
        this.ties = IntStream.range(0, clusters).mapToObj(ties::of).toList();
        this.added = IntStream.range(0, clusters).mapToObj(added::of).toList();
        this.mostTies = most(this.ties);
        this.mostAdded = most(this.added);
    }

    private static double most(List<Measured> all) {
        return all.stream().mapToDouble(m -> m.value().orElse(0)).max().orElse(0);
    }

    @Override
    public Measured of(int cluster) {
        Measured tied = ties.get(cluster);
        Measured adds = added.get(cluster);
        double sum = 0;
        int parts = 0;
        if (tied.value().isPresent() && mostTies > 0) {
            sum += tied.value().getAsDouble() / mostTies;
            parts++;
        }
        if (adds.value().isPresent() && mostAdded > 0) {
            sum += adds.value().getAsDouble() / mostAdded;
            parts++;
        }
        List<FactKey> facts = new ArrayList<>(tied.facts());
        facts.addAll(adds.facts());
        return parts == 0 ? Measured.unknown() : Measured.of(sum / parts, tied.count(), tied.of(), facts);
    }
}
