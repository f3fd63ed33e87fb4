package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns rules into bounds over dense indices. */
final class Rules {

    private final GraphSnapshot snapshot;
    private final PilotScores scores;
    private final int[] regionOf;
    private final List<String> types;
    private final int[] typeOf;

    Rules(GraphSnapshot snapshot, PilotScores scores, Period period) {
        this.snapshot = snapshot;
        this.scores = scores;
        this.regionOf = snapshot.clusters().stream()
                .mapToInt(c -> snapshot.regions().indexOf(c.region()))
                .toArray();
        this.types = types(snapshot, period);
        this.typeOf = snapshot.regions().stream()
                .mapToInt(r -> types.indexOf(String.valueOf(typeOf(r, period))))
                .toArray();
    }

    /** The types of regions that the dataset knows for a period, by name: the categories of cohesion policy. */
    static List<String> types(GraphSnapshot snapshot, Period period) {
        TreeSet<String> types = new TreeSet<>();
        for (Region region : snapshot.regions()) {
            String type = typeOf(region, period);
            if (type != null) {
                types.add(type);
            }
        }
        return List.copyOf(types);
    }

    static @Nullable String typeOf(Region region, Period period) {
        return period == Period.P2014_20 ? region.cohesion2014() : region.cohesion2021();
    }

    /** The problem under the rules; without a rule on the size, of the given size. */
    Selection problem(List<PilotRule> rules, int size, double[] score, double[][] bonus) {
        Bounds bounds = new Bounds();
        rules.forEach(bounds::add);
        return new Selection(
                size,
                score,
                bonus,
                regionOf,
                fieldsOf(bounds.fieldBit),
                bounds.required,
                typeOf,
                bounds.least,
                bounds.most,
                bounds.leastOfType,
                bounds.choice);
    }

    /** Bounds as rules are added; what is forced both in and out leaves no candidate at all. */
    private final class Bounds {
        final int[] least = new int[snapshot.regions().size()];
        final int[] most = new int[snapshot.regions().size()];
        final int[] leastOfType = new int[types.size()];
        final int[] fieldBit = new int[snapshot.s3Fields().size()];
        final Choice[] choice = new Choice[snapshot.clusters().size()];
        int required;

        Bounds() {
            Arrays.fill(most, choice.length);
            Arrays.fill(choice, Choice.FREE);
        }

        void add(PilotRule rule) {
            if (rule instanceof PilotRule.InRegion in) {
                least[snapshot.regions().indexOf(in.region())] = 1;
            } else if (rule instanceof PilotRule.MostPerRegion m) {
                Arrays.fill(most, m.clusters());
            } else if (rule instanceof PilotRule.InField in) {
                fieldBit[snapshot.s3Fields().indexOf(in.field())] = 1 << required++;
            } else if (rule instanceof PilotRule.InType in) {
                leastOfType[types.indexOf(in.type())] = in.clusters();
            } else if (rule instanceof PilotRule.ForcedIn in) {
                settle(in.cluster(), Choice.IN);
            } else if (rule instanceof PilotRule.ForcedOut out) {
                settle(out.cluster(), Choice.OUT);
            }
        }

        private void settle(Id<Cluster> cluster, Choice settled) {
            int c = snapshot.clusters().indexOf(cluster);
            if (choice[c] != Choice.FREE && choice[c] != settled) {
                Arrays.fill(choice, Choice.OUT);
                most[regionOf[c]] = 0;
                least[regionOf[c]] = 1;
            } else {
                choice[c] = settled;
            }
        }
    }

    private int[] fieldsOf(int[] fieldBit) {
        return IntStream.range(0, snapshot.clusters().size())
                .map(k -> scores.fields(k).stream()
                        .mapToInt(f -> fieldBit[snapshot.s3Fields().indexOf(f)])
                        .reduce(0, (a, b) -> a | b))
                .toArray();
    }

    /** Whether any set keeps all of the rules; without a rule on the size, a set of any size. */
    boolean feasible(List<PilotRule> rules) {
        int clusters = snapshot.clusters().size();
        PilotRule.Size size = rules.stream()
                .filter(PilotRule.Size.class::isInstance)
                .map(PilotRule.Size.class::cast)
                .findFirst()
                .orElse(null);
        double[] zero = new double[clusters];
        double[][] none = new double[clusters][clusters];
        Selection problem = problem(rules, size == null ? clusters : size.clusters(), zero, none);
        LinearChoice linear = new LinearChoice(problem);
        return size == null
                ? linear.anySize(problem.choice)
                : linear.best(zero, problem.choice).exists();
    }
}
