package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.diamond.DeclaredThemes;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a cluster works on what its region has chosen: {@code |T_k ∩ D_r| / |T_k|} with the cluster's themes T and the themes D that
 * its region's strategy of the period names. Absent when the cluster has no theme or the region names none. In [0, 1].
 */
final class StrategicFit implements Criterion {

    private final GraphSnapshot snapshot;
    private final DeclaredThemes declared;

    StrategicFit(GraphSnapshot snapshot, Period period) {
        this.snapshot = snapshot;
        this.declared = DeclaredThemes.of(snapshot, period);
    }

    @Override
    public Measured of(int cluster) {
        int region = snapshot.regions().indexOf(snapshot.clusters().get(cluster).region());
        if (!declared.declaresAny(region)) {
            return Measured.unknown();
        }
        int[] themes = snapshot.themesOfCluster().targetsOf(cluster);
        List<FactKey> facts = new ArrayList<>();
        int named = 0;
        for (int theme : themes) {
            facts.add(FactKey.of(
                    "cluster_themes",
                    snapshot.clusters().get(cluster).id(),
                    snapshot.themes().get(theme).id()));
            facts.addAll(declared.facts(region, theme));
            named += declared.matrix().has(region, theme) ? 1 : 0;
        }
        return Measured.share(named, themes.length, facts);
    }
}
