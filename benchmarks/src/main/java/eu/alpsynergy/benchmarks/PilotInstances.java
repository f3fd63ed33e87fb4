package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.pilot.SelectionProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Made-up clusters: scores, one to three of 16 themes with random proximities, five fields, 11 regions of three types. */
final class PilotInstances {

    private static final int THEMES = 16;
    private static final int REGIONS = 11;
    private static final int SIZE = 10;

    private PilotInstances() {}

    /**
     * @param rules whether ten regions need a cluster, at most two come from one, and types have fewest numbers; else only fields
     */
    static SelectionProblem of(int clusters, double pairWeight, boolean rules, long seed) {
        Random random = new Random(seed);
        double[][] phi = new double[THEMES][THEMES];
        for (int i = 0; i < THEMES; i++) {
            for (int j = i + 1; j < THEMES; j++) {
                phi[i][j] = phi[j][i] = random.nextDouble() * 0.8;
            }
        }
        List<List<Integer>> themes = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        List<Integer> regions = new ArrayList<>();
        List<Integer> fields = new ArrayList<>();
        for (int c = 0; c < clusters; c++) {
            List<Integer> own = random.ints(0, THEMES)
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .boxed()
                    .toList();
            themes.add(own);
            scores.add(random.nextDouble() / SIZE);
            regions.add(c % REGIONS);
            fields.add(own.stream().mapToInt(t -> t < 8 ? 1 << (t * 5 / 8) : 0).reduce(0, (a, b) -> a | b));
        }
        List<Integer> least = new ArrayList<>(Collections.nCopies(REGIONS, rules ? 1 : 0));
        least.set(REGIONS - 1, 0);
        List<Integer> types = List.of(-1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
        return new SelectionProblem(
                SIZE,
                scores,
                bonuses(themes, regions, phi, pairWeight),
                regions,
                fields,
                5,
                types,
                least,
                Collections.nCopies(REGIONS, rules ? 2 : SIZE),
                rules ? List.of(1, 3) : List.of(0, 0));
    }

    private static List<List<Double>> bonuses(
            List<List<Integer>> themes, List<Integer> regions, double[][] phi, double weight) {
        List<List<Double>> bonuses = new ArrayList<>();
        for (int k = 0; k < themes.size(); k++) {
            List<Double> row = new ArrayList<>();
            for (int l = 0; l < themes.size(); l++) {
                int low = Math.min(k, l);
                int high = Math.max(k, l);
                row.add(
                        regions.get(k).equals(regions.get(l))
                                ? 0
                                : bonus(themes.get(low), themes.get(high), phi, weight));
            }
            bonuses.add(row);
        }
        return bonuses;
    }

    private static double bonus(List<Integer> a, List<Integer> b, double[][] phi, double weight) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                sum += b.contains(i) || a.contains(j) ? 0 : phi[i][j];
            }
        }
        return weight * 2 * sum / (a.size() * b.size()) / (SIZE * (SIZE - 1));
    }
}
