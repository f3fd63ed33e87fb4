package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much of the value chains in its themes a cluster can reach at home: the share of the stages that concern one of its themes
 * at which an actor of its region is known. Absent when no stage concerns its themes. In [0, 1].
 *
 * <p>Rests on the region's actors and not on members, because members are known of few clusters only.
 */
final class ChainReach implements Criterion {

    private final GraphSnapshot snapshot;
    private final BitSet[] stagesOfTheme;

    ChainReach(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
        this.stagesOfTheme = new BitSet[snapshot.themes().size()];
        for (int t = 0; t < stagesOfTheme.length; t++) {
            stagesOfTheme[t] = new BitSet();
        }
        Csr themes = snapshot.themesOfStage();
        for (int s = 0; s < snapshot.stages().size(); s++) {
            for (int theme : themes.targetsOf(s)) {
                stagesOfTheme[theme].set(s);
            }
        }
    }

    /** The stages that concern one of the cluster's themes. */
    BitSet stagesOf(int cluster) {
        BitSet stages = new BitSet();
        for (int theme : snapshot.themesOfCluster().targetsOf(cluster)) {
            stages.or(stagesOfTheme[theme]);
        }
        return stages;
    }

    @Override
    public Measured of(int cluster) {
        int region = snapshot.regions().indexOf(snapshot.clusters().get(cluster).region());
        BitSet stages = stagesOf(cluster);
        List<FactKey> facts = new ArrayList<>();
        int occupied = 0;
        Csr actors = snapshot.actorsOfStage();
        for (int s = stages.nextSetBit(0); s >= 0; s = stages.nextSetBit(s + 1)) {
            int before = facts.size();
            for (int e = actors.start(s); e < actors.end(s); e++) {
                if (snapshot.regionOfActor(actors.target(e)) == region) {
                    facts.add(FactKey.of(
                            "performances",
                            snapshot.actors().id(actors.target(e)),
                            snapshot.stages().get(s).id()));
                }
            }
            occupied += facts.size() > before ? 1 : 0;
        }
        return Measured.share(occupied, stages.cardinality(), facts);
    }
}
