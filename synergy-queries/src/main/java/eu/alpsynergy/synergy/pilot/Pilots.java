package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.PilotChoice;
import eu.alpsynergy.synergy.api.PilotChoice.PilotSet;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotReason;
import eu.alpsynergy.synergy.api.PilotRobustness;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.synergy.api.PilotScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The choice of pilot clusters of one snapshot under one set of parameters: the best sets with proof, why a cluster is in or out,
 * which rules clash, and how much hangs on the weights.
 *
 * <p>{@code objective(S) = mean of score_k over S + w_pairs * mean of c_kl over all pairs of S}; see {@link PilotScores} and
 * {@link ClusterComplementarity}. Deterministic unless the search is stopped by its limit of nodes, which is itself part of the
 * question.
 */
public final class Pilots {

    /** How many sets an answer holds: the best and the next five. */
    public static final int SETS = 6;

    private static final long MOST_NODES = 3_000;
    private static final long MOST_NODES_OF_A_DRAW = 3_000;

    private final GraphSnapshot snapshot;
    private final PilotParameters parameters;
    private final PilotScores scores;
    private final Rules rules;
    private final double[][] bonus;
    private final List<PilotRule> all;
    private final long mostNodes;

    public Pilots(GraphSnapshot snapshot, PilotParameters parameters) {
        this(snapshot, parameters, MOST_NODES);
    }

    /** With another limit to the search. */
    public Pilots(GraphSnapshot snapshot, PilotParameters parameters, long mostNodes) {
        this.snapshot = snapshot;
        this.parameters = parameters;
        this.mostNodes = mostNodes;
        this.scores = new PilotScores(snapshot, parameters);
        this.rules = new Rules(snapshot, scores, parameters.period());
        this.bonus = bonus();
        this.all = new ArrayList<>();
        all.add(new PilotRule.Size(parameters.size()));
        all.addAll(parameters.rules());
    }

    /** The types of regions that rules can name. */
    public static List<String> regionTypes(GraphSnapshot snapshot, Period period) {
        return Rules.types(snapshot, period);
    }

    /** The type of a region; empty when it has none. */
    public static Optional<String> regionType(Region region, Period period) {
        return Optional.ofNullable(Rules.typeOf(region, period));
    }

    private double[][] bonus() {
        int n = snapshot.clusters().size();
        double pairs = parameters.size() * (parameters.size() - 1) / 2.0;
        double[][] of = new double[n][n];
        for (int k = 0; k < n && pairs > 0; k++) {
            for (int l = k + 1; l < n; l++) {
                of[k][l] = parameters.pairWeight() * scores.complementarity().ofPair(k, l) / pairs;
                of[l][k] = of[k][l];
            }
        }
        return of;
    }

    private double[] scaledScores() {
        return Arrays.stream(scores.scores(parameters.weights()))
                .map(s -> s / parameters.size())
                .toArray();
    }

    private Selection problem(List<PilotRule> under) {
        return rules.problem(under, parameters.size(), scaledScores(), bonus);
    }

    private BranchAndBound.Outcome solve(Selection problem, int sets) {
        return new BranchAndBound(problem, sets, mostNodes, () -> false).solve();
    }

    /** The best set and the next five, or the rules that clash. */
    public PilotChoice choose() {
        BranchAndBound.Outcome outcome = solve(problem(all), SETS);
        boolean none = outcome.sets().isEmpty();
        return new PilotChoice(
                parameters,
                scores.counting(parameters.weights()),
                candidates(),
                outcome.sets().stream().map(e -> set(e.array())).toList(),
                none ? OptionalDouble.empty() : OptionalDouble.of(outcome.bound()),
                outcome.proven(),
                outcome.nodes(),
                none ? new RuleConflict(rules::feasible).among(all) : List.of());
    }

    /** All clusters by score. */
    public List<PilotScore> candidates() {
        return IntStream.range(0, snapshot.clusters().size())
                .mapToObj(k -> scores.explain(k, parameters.weights()))
                .sorted(Comparator.comparingDouble((PilotScore s) -> -s.score()).thenComparing(PilotScore::cluster))
                .toList();
    }

    private PilotSet set(int[] set) {
        double[] score = scores.scores(parameters.weights());
        double sum = 0;
        double completes = 0;
        for (int a = 0; a < set.length; a++) {
            sum += score[set[a]];
            for (int b = a + 1; b < set.length; b++) {
                completes += scores.complementarity().ofPair(set[a], set[b]);
            }
        }
        double mean = set.length == 0 ? 0 : sum / set.length;
        double complementarity = set.length < 2 ? 0 : completes / (set.length * (set.length - 1) / 2.0);
        return new PilotSet(
                Arrays.stream(set).mapToObj(this::id).toList(),
                mean + parameters.pairWeight() * complementarity,
                mean,
                complementarity);
    }

    /** The best set; empty when the rules clash. The same search as {@link #choose}, so that equal sets are told apart alike. */
    public List<Id<Cluster>> best() {
        List<SetPool.Entry> sets = solve(problem(all), SETS).sets();
        return sets.isEmpty() ? List.of() : set(sets.get(0).array()).clusters();
    }

    /** The figures of any set. */
    public PilotSet evaluate(List<Id<Cluster>> clusters) {
        return set(clusters.stream()
                .mapToInt(snapshot.clusters()::indexOf)
                .sorted()
                .toArray());
    }

    /** The rules that a set breaks. */
    public List<PilotRule> broken(List<Id<Cluster>> clusters) {
        int[] set = clusters.stream()
                .mapToInt(snapshot.clusters()::indexOf)
                .sorted()
                .toArray();
        double[] zero = new double[snapshot.clusters().size()];
        return all.stream()
                .filter(rule -> rule instanceof PilotRule.Size size
                        ? size.clusters() != set.length
                        : !rules.problem(List.of(rule), set.length, zero, bonus).allows(set))
                .toList();
    }

    /** Why a cluster is, or is not, in the best set; empty when the rules clash. */
    public Optional<PilotReason> why(Id<Cluster> cluster) {
        Selection problem = problem(all);
        BranchAndBound.Outcome best = solve(problem, SETS);
        if (best.sets().isEmpty()) {
            return Optional.empty();
        }
        int k = snapshot.clusters().indexOf(cluster);
        boolean chosen = best.sets().get(0).set().contains(k);
        PilotRule opposite = chosen ? new PilotRule.ForcedOut(cluster) : new PilotRule.ForcedIn(cluster);
        List<PilotRule> otherwise = new ArrayList<>(all);
        otherwise.add(opposite);
        BranchAndBound.Outcome other = solve(problem(otherwise), 1);
        boolean none = other.sets().isEmpty();
        List<PilotScore> ranked = candidates();
        int rank = IntStream.range(0, ranked.size())
                .filter(r -> ranked.get(r).cluster().equals(cluster))
                .findFirst()
                .orElseThrow();
        return Optional.of(new PilotReason(
                ranked.get(rank),
                rank + 1,
                chosen,
                none
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(parameters.size()
                                * Math.max(
                                        0,
                                        best.sets().get(0).value()
                                                - other.sets().get(0).value())),
                none ? List.of() : set(other.sets().get(0).array()).clusters(),
                chosen ? List.of() : lifted(k),
                none ? because(otherwise, opposite) : List.of(),
                best.proven() && other.proven()));
    }

    private List<PilotRule> because(List<PilotRule> otherwise, PilotRule opposite) {
        return new RuleConflict(rules::feasible)
                .among(otherwise).stream()
                        .map(PilotChoice.Clash::rule)
                        .filter(rule -> !rule.equals(opposite))
                        .toList();
    }

    /** The rules without which, one at a time, the cluster is in the best set. */
    private List<PilotRule> lifted(int cluster) {
        return parameters.rules().stream()
                .filter(rule -> {
                    List<PilotRule> rest = new ArrayList<>(all);
                    rest.remove(rule);
                    List<SetPool.Entry> sets = solve(problem(rest), 1).sets();
                    return !sets.isEmpty() && sets.get(0).set().contains(cluster);
                })
                .toList();
    }

    /** How often each cluster is chosen over seeded draws of the weights of the criteria that count. */
    public PilotRobustness robustness(int draws, long seed) {
        return new WeightDraws(parameters, scores, problem(all), MOST_NODES_OF_A_DRAW).over(draws, seed, this::id);
    }

    private Id<Cluster> id(int cluster) {
        return snapshot.clusters().get(cluster).id();
    }
}
