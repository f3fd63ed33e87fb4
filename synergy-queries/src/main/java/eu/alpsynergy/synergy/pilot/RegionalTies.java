package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * To how many of the other regions a cluster's surroundings are tied: its members, and the actors of its region at stages that
 * concern its themes. {@code |regions with an actor tied to one of them| / (R - 1)}; absent when there is no such actor.
 */
final class RegionalTies implements Criterion {

    private final GraphSnapshot snapshot;
    private final ChainReach chains;

    RegionalTies(GraphSnapshot snapshot, ChainReach chains) {
        this.snapshot = snapshot;
        this.chains = chains;
    }

    @Override
    public Measured of(int cluster) {
        BitSet actors = surroundings(cluster);
        if (actors.isEmpty()) {
            return Measured.unknown();
        }
        int own = snapshot.regions().indexOf(snapshot.clusters().get(cluster).region());
        BitSet reached = new BitSet();
        TreeSet<FactKey> facts = new TreeSet<>();
        Csr ties = snapshot.tiesOfActor();
        for (int a = actors.nextSetBit(0); a >= 0; a = actors.nextSetBit(a + 1)) {
            for (int e = ties.start(a); e < ties.end(a); e++) {
                int region = snapshot.regionOfActor(ties.target(e));
                if (region != own) {
                    reached.set(region);
                    facts.add(FactKey.of(
                            "ties",
                            snapshot.ties().id(ties.fact(e) % snapshot.ties().size())));
                }
            }
        }
        return Measured.share(reached.cardinality(), snapshot.regions().size() - 1, List.copyOf(facts));
    }

    private BitSet surroundings(int cluster) {
        BitSet actors = new BitSet();
        for (int member : snapshot.membersOfCluster().targetsOf(cluster)) {
            actors.set(member);
        }
        int own = snapshot.regions().indexOf(snapshot.clusters().get(cluster).region());
        chains.stagesOf(cluster).stream()
                .flatMap(s -> java.util.Arrays.stream(snapshot.actorsOfStage().targetsOf(s)))
                .filter(a -> snapshot.regionOfActor(a) == own)
                .forEach(actors::set);
        return actors;
    }
}
