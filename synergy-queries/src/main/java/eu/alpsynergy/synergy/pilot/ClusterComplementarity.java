package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.diamond.DeclaredThemes;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import eu.alpsynergy.synergy.indicator.Proximity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a cluster's themes would add to other regions, and to other clusters.
 *
 * <p>To a region s: the mean over the themes i that s does not name of {@code sum_{j ∈ T_k, s lacks j} phi[i,j] / sum_j phi[i,j]}, the
 * complementarity of regions with the cluster as the partner; the criterion is the mean over all other regions that name any theme.
 *
 * <p>Of a pair of clusters: {@code sum over i ∈ T_k \ T_l, j ∈ T_l \ T_k of phi[i,j] / (|T_k| |T_l|)}: related themes that only one of
 * the two has. Both in [0, 1]; phi is the proximity of themes over the regions' strategies of the period.
 */
final class ClusterComplementarity implements Criterion {

    private final GraphSnapshot snapshot;
    private final DeclaredThemes declared;
    private final OptionalMatrix phi;
    private final double[] related;

    ClusterComplementarity(GraphSnapshot snapshot, Period period) {
        this.snapshot = snapshot;
        this.declared = DeclaredThemes.of(snapshot, period);
        this.phi = Proximity.compute(declared.matrix());
        this.related = new double[snapshot.themes().size()];
        for (int i = 0; i < related.length; i++) {
            for (int j = 0; j < related.length; j++) {
                related[i] += phi.orZero(i, j);
            }
        }
    }

    @Override
    public Measured of(int cluster) {
        int[] themes = snapshot.themesOfCluster().targetsOf(cluster);
        if (themes.length == 0) {
            return Measured.unknown();
        }
        int own = snapshot.regions().indexOf(snapshot.clusters().get(cluster).region());
        double sum = 0;
        int regions = 0;
        for (int s = 0; s < snapshot.regions().size(); s++) {
            OptionalDouble added = s == own ? OptionalDouble.empty() : toRegion(themes, s);
            if (added.isPresent()) {
                sum += added.getAsDouble();
                regions++;
            }
        }
        return regions == 0 ? Measured.unknown() : Measured.of(sum / regions, regions, regions, facts(cluster, themes));
    }

    private OptionalDouble toRegion(int[] themes, int region) {
        BinaryMatrix m = declared.matrix();
        double sum = 0;
        int targets = 0;
        for (int i = 0; i < related.length && declared.declaresAny(region); i++) {
            if (!m.has(region, i) && related[i] > 0) {
                targets++;
                for (int j : themes) {
                    sum += m.has(region, j) ? 0 : phi.orZero(i, j) / related[i];
                }
            }
        }
        return targets == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / targets);
    }

    private List<FactKey> facts(int cluster, int[] themes) {
        List<FactKey> facts = new ArrayList<>();
        for (int theme : themes) {
            facts.add(FactKey.of(
                    "cluster_themes",
                    snapshot.clusters().get(cluster).id(),
                    snapshot.themes().get(theme).id()));
        }
        return facts;
    }

    /** How much two clusters complete each other; 0 for clusters of one region and where themes are not known. */
    double ofPair(int k, int l) {
        int[] a = snapshot.themesOfCluster().targetsOf(k);
        int[] b = snapshot.themesOfCluster().targetsOf(l);
        boolean sameRegion = snapshot.clusters()
                .get(k)
                .region()
                .equals(snapshot.clusters().get(l).region());
        if (sameRegion || a.length == 0 || b.length == 0) {
            return 0;
        }
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += Arrays.binarySearch(b, i) < 0 && Arrays.binarySearch(a, j) < 0 ? phi.orZero(i, j) : 0;
            }
        }
        return sum / (a.length * b.length);
    }
}
