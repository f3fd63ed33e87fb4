package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every route of a small chain, written down by walking all ways, then sorted. */
final class NaiveRoutes {

    /** Stage and actor in turn: s0, a0, s1, a1, ... */
    record Way(List<Integer> steps, long cost) {

        List<Integer> pattern(RandomChain chain) {
            List<Integer> pattern = new ArrayList<>();
            for (int i = 0; i < steps.size(); i += 2) {
                pattern.add(steps.get(i));
                pattern.add(chain.region[steps.get(i + 1)]);
            }
            return pattern;
        }
    }

    static final Comparator<List<Integer>> LEXICOGRAPHIC = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) - b.get(i);
            }
        }
        return a.size() - b.size();
    };

    private final RandomChain chain;
    private final List<Way> all = new ArrayList<>();

    private NaiveRoutes(RandomChain chain) {
        this.chain = chain;
    }

    static List<Way> of(RandomChain chain, RouteConditions conditions) {
        NaiveRoutes naive = new NaiveRoutes(chain);
        for (int stage : chain.firsts) {
            for (int actor : chain.actorsAt.get(stage)) {
                naive.walk(List.of(stage, actor), 0);
            }
        }
        List<Way> wanted = new ArrayList<>(naive.all);
        wanted.removeIf(way -> !naive.meets(way, conditions));
        wanted.sort(Comparator.comparingLong(Way::cost).thenComparing(Way::steps, LEXICOGRAPHIC));
        if (conditions.onePerPattern()) {
            Set<List<Integer>> seen = new HashSet<>();
            wanted.removeIf(way -> !seen.add(way.pattern(chain)));
            wanted.sort(Comparator.comparingLong(Way::cost).thenComparing(w -> w.pattern(chain), LEXICOGRAPHIC));
        }
        return wanted.subList(0, Math.min(conditions.count(), wanted.size()));
    }

    private boolean meets(Way way, RouteConditions conditions) {
        Set<Integer> regions = new HashSet<>();
        for (int i = 1; i < way.steps().size(); i += 2) {
            regions.add(chain.region[way.steps().get(i)]);
        }
        return regions.size() >= conditions.regions() && regions.containsAll(conditions.via());
    }

    private void walk(List<Integer> steps, long cost) {
        int stage = steps.get(steps.size() - 2);
        int actor = steps.get(steps.size() - 1);
        if (chain.lasts.contains(stage)) {
            all.add(new Way(steps, cost));
        }
        for (RandomChain.Pair link : chain.links) {
            if (link.a() == stage) {
                for (int other : chain.actorsAt.get(link.b())) {
                    long handOver = chain.handOver(actor, other);
                    if (handOver != HandOverCost.UNKNOWN) {
                        List<Integer> longer = new ArrayList<>(steps);
                        longer.add(link.b());
                        longer.add(other);
                        walk(longer, cost + handOver);
                    }
                }
            }
        }
    }
}
