package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.api.PilotRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether rules can be kept, written anew from the words of the rules: depth-first over what each cluster contributes to the rules,
 * with the states that were seen remembered.
 */
final class NaiveRules {

    private final GraphSnapshot snapshot;
    private final List<PilotRule> rules;
    private final List<Cluster> clusters;
    private final int size;
    private final int mostOfRegion;
    private final Set<String> dead = new HashSet<>();

    private NaiveRules(GraphSnapshot snapshot, List<PilotRule> rules) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.clusters = new ArrayList<>(snapshot.clusters().asList());
        clusters.sort(java.util.Comparator.comparing(Cluster::region));
        this.size = rules.stream()
                .mapToInt(r -> r instanceof PilotRule.Size s ? s.clusters() : 0)
                .sum();
        this.mostOfRegion = rules.stream()
                .mapToInt(r -> r instanceof PilotRule.MostPerRegion m ? m.clusters() : 0)
                .sum();
    }

    static boolean possible(GraphSnapshot snapshot, List<PilotRule> rules) {
        NaiveRules naive = new NaiveRules(snapshot, rules);
        return naive.from(0, 0, 0, new int[rules.size()]);
    }

    private boolean from(int at, int chosen, int ofRegion, int[] met) {
        if (naiveSizeExceeded(chosen)) {
            return false;
        }
        if (at == clusters.size()) {
            return (size == 0 ? chosen > 0 : chosen == size) && allMet(met);
        }
        String state = at + "|" + chosen + "|" + ofRegion + "|" + Arrays.toString(met);
        if (dead.contains(state)) {
            return false;
        }
        Cluster cluster = clusters.get(at);
        boolean lastOfRegion =
                at + 1 == clusters.size() || !clusters.get(at + 1).region().equals(cluster.region());
        boolean mustBeIn = rules.contains(new PilotRule.ForcedIn(cluster.id()));
        boolean mustBeOut = rules.contains(new PilotRule.ForcedOut(cluster.id()));
        boolean found = !mustBeOut
                && (mostOfRegion == 0 || ofRegion < mostOfRegion)
                && from(
                        at + 1,
                        size == 0 ? 1 : chosen + 1,
                        lastOfRegion ? 0 : mostOfRegion == 0 ? 0 : ofRegion + 1,
                        with(met, cluster));
        found = found || (!mustBeIn && from(at + 1, chosen, lastOfRegion ? 0 : ofRegion, met));
        if (!found) {
            dead.add(state);
        }
        return found;
    }

    private boolean naiveSizeExceeded(int chosen) {
        return size > 0 && chosen > size;
    }

    private int[] with(int[] met, Cluster cluster) {
        int[] after = met.clone();
        for (int r = 0; r < rules.size(); r++) {
            after[r] = Math.min(needed(rules.get(r)), met[r] + (serves(cluster, rules.get(r)) ? 1 : 0));
        }
        return after;
    }

    private boolean allMet(int[] met) {
        for (int r = 0; r < met.length; r++) {
            if (met[r] < needed(rules.get(r))) {
                return false;
            }
        }
        return true;
    }

    private static int needed(PilotRule rule) {
        if (rule instanceof PilotRule.InType type) {
            return type.clusters();
        }
        return rule instanceof PilotRule.InRegion || rule instanceof PilotRule.InField ? 1 : 0;
    }

    private boolean serves(Cluster cluster, PilotRule rule) {
        if (rule instanceof PilotRule.InRegion in) {
            return cluster.region().equals(in.region());
        }
        if (rule instanceof PilotRule.InType in) {
            return in.type().equals(snapshot.regions().get(cluster.region()).cohesion2021());
        }
        return rule instanceof PilotRule.InField in
                && snapshot.fieldThemes().stream()
                        .filter(f -> f.subject().equals(in.field()))
                        .anyMatch(f -> snapshot.clusterThemes().stream()
                                .anyMatch(t -> t.subject().equals(cluster.id())
                                        && t.theme().equals(f.theme())));
    }
}
