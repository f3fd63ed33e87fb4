package eu.alpsynergy.synergy.kernel.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A small chain drawn from a seed, kept in plain collections, from which the kernel's graph and a naive twin are made. */
final class RandomChain {

    record Pair(int a, int b) {}

    final int stages;
    final int actors;
    final Set<Pair> links = new HashSet<>();
    final List<Set<Integer>> actorsAt = new ArrayList<>();
    final int[] place;
    final int[] region;
    final Set<Pair> ties = new HashSet<>();
    final Set<Integer> firsts = new HashSet<>();
    final Set<Integer> lasts = new HashSet<>();
    final long[][] between;
    final long untied;

    RandomChain(long seed) {
        Random random = new Random(seed);
        stages = 2 + random.nextInt(4);
        actors = 2 + random.nextInt(6);
        int places = 1 + random.nextInt(4);
        int regions = 1 + random.nextInt(4);
        place = random.ints(actors, 0, places).toArray();
        region = random.ints(actors, 0, regions).toArray();
        between = new long[places][places];
        for (int p = 0; p < places; p++) {
            for (int q = 0; q <= p; q++) {
                // Few values, so that many routes cost the same; some places are not known.
                boolean unknown = random.nextInt(12) == 0;
                between[p][q] = between[q][p] = unknown ? HandOverCost.UNKNOWN : p == q ? 0 : random.nextInt(3);
            }
        }
        untied = random.nextInt(3);
        int[] order = shuffled(stages, random);
        for (int i = 0; i < stages; i++) {
            for (int j = i + 1; j < stages; j++) {
                if (j == i + 1 ? random.nextInt(5) > 0 : random.nextInt(3) == 0) {
                    links.add(new Pair(order[i], order[j]));
                }
            }
        }
        for (int s = 0; s < stages; s++) {
            Set<Integer> here = new HashSet<>();
            for (int a = 0; a < actors; a++) {
                if (random.nextInt(2) == 0) {
                    here.add(a);
                }
            }
            actorsAt.add(here);
        }
        for (int t = random.nextInt(actors * 2); t > 0; t--) {
            ties.add(new Pair(random.nextInt(actors), random.nextInt(actors)));
        }
        firsts.add(order[0]);
        lasts.add(order[stages - 1]);
        if (random.nextInt(3) == 0) {
            firsts.add(random.nextInt(stages));
            lasts.add(random.nextInt(stages));
        }
    }

    private static int[] shuffled(int n, Random random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    LayeredGraph graph() {
        LayeredGraphBuilder b = new LayeredGraphBuilder(stages, actors, new HandOverCost() {
            @Override
            public long between(int fromPlace, int toPlace) {
                return between[fromPlace][toPlace];
            }

            @Override
            public long atLeast(int fromPlace, int toPlace) {
                return Math.min(1, between[fromPlace][toPlace]);
            }

            @Override
            public long untied() {
                return untied;
            }
        });
        links.forEach(l -> b.link(l.a(), l.b()));
        ties.forEach(t -> b.tie(t.a(), t.b()));
        firsts.forEach(b::starts);
        lasts.forEach(b::ends);
        for (int a = 0; a < actors; a++) {
            b.locate(a, place[a], region[a]);
        }
        for (int s = 0; s < stages; s++) {
            for (int a : actorsAt.get(s)) {
                b.performs(a, s);
            }
        }
        return b.build();
    }

    /** What the definition says, without looking at the kernel. */
    long handOver(int a, int b) {
        if (a == b) {
            return 0;
        }
        long cost = between[place[a]][place[b]];
        boolean tied = ties.contains(new Pair(a, b)) || ties.contains(new Pair(b, a));
        return cost == HandOverCost.UNKNOWN ? cost : cost + (tied ? 0 : untied);
    }
}
