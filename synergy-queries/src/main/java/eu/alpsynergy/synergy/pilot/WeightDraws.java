package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotCriterion;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotRobustness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Draws weights of the criteria that count uniformly from all that sum to 1 (Dirichlet(1,...,1), by exponentials, seeded) and chooses
 * anew with each. Every draw starts from the multipliers and the set of the given weights, which changes the time and not the answer.
 */
final class WeightDraws {

    private static final long MOST_NODES_OF_THE_GIVEN = 3_000;

    private final PilotParameters parameters;
    private final PilotScores scores;
    private final Selection given;
    private final long mostNodes;

    WeightDraws(PilotParameters parameters, PilotScores scores, Selection given, long mostNodes) {
        this.parameters = parameters;
        this.scores = scores;
        this.given = given;
        this.mostNodes = mostNodes;
    }

    PilotRobustness over(int draws, long seed, IntFunction<Id<Cluster>> id) {
        BranchAndBound first = new BranchAndBound(given, Pilots.SETS, MOST_NODES_OF_THE_GIVEN, () -> false);
        List<SetPool.Entry> chosen = first.solve().sets();
        List<Integer> base = chosen.isEmpty() ? List.of() : chosen.get(0).set();
        List<BranchAndBound.Outcome> outcomes =
                chosen.isEmpty() ? List.of() : drawn(first, chosen.get(0).array(), draws, seed);
        int[] times = new int[given.candidates()];
        int same = 0;
        int unproven = 0;
        for (BranchAndBound.Outcome outcome : outcomes) {
            List<Integer> set = outcome.sets().get(0).set();
            set.forEach(k -> times[k]++);
            same += set.equals(base) ? 1 : 0;
            unproven += outcome.proven() ? 0 : 1;
        }
        return new PilotRobustness(
                parameters,
                draws,
                seed,
                draws == 0 ? 0 : (double) same / draws,
                unproven,
                shares(times, base, draws, id));
    }

    /** Weights are drawn one after the other, then chosen with side by side: every draw starts from the same state. */
    private List<BranchAndBound.Outcome> drawn(BranchAndBound first, int[] base, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PilotCriterion> counting =
                scores.counting(parameters.weights()).stream().sorted().toList();
        List<Map<PilotCriterion, Double>> weights =
                Stream.generate(() -> weights(counting, random)).limit(draws).toList();
        return weights.parallelStream()
                .map(drawn -> new BranchAndBound(given.withScores(scaled(drawn)), 1, mostNodes, () -> false)
                        .after(first)
                        .from(base)
                        .solve())
                .toList();
    }

    private static List<PilotRobustness.Share> shares(
            int[] times, List<Integer> base, int draws, IntFunction<Id<Cluster>> id) {
        List<PilotRobustness.Share> shares = new ArrayList<>();
        for (int k = 0; k < times.length; k++) {
            if (times[k] > 0 || base.contains(k)) {
                shares.add(new PilotRobustness.Share(id.apply(k), (double) times[k] / draws, base.contains(k)));
            }
        }
        shares.sort(Comparator.comparingDouble((PilotRobustness.Share s) -> -s.share())
                .thenComparing(PilotRobustness.Share::cluster));
        return shares;
    }

    private static Map<PilotCriterion, Double> weights(List<PilotCriterion> counting, SplittableRandom random) {
        Map<PilotCriterion, Double> weights = new EnumMap<>(PilotCriterion.class);
        for (PilotCriterion criterion : counting) {
            weights.put(criterion, -StrictMath.log(1 - random.nextDouble()));
        }
        return weights;
    }

    private double[] scaled(Map<PilotCriterion, Double> weights) {
        double[] score = scores.scores(weights);
        for (int k = 0; k < score.length; k++) {
            score[k] /= parameters.size();
        }
        return score;
    }
}
