package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.synergy.api.PilotCriterion;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotScore;
import eu.alpsynergy.synergy.pilot.Criterion.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clusters by their facts: {@code score = sum of w_c x_c / max x_c over the criteria that count / sum of w_c}, where a criterion that
 * is not known of a cluster adds nothing. A criterion counts when it has a weight and some cluster has more than 0 in it.
 */
final class PilotScores {

    private final GraphSnapshot snapshot;
    private final Map<PilotCriterion, List<Measured>> measured = new EnumMap<>(PilotCriterion.class);
    private final Map<PilotCriterion, Double> most = new EnumMap<>(PilotCriterion.class);
    private final ClusterComplementarity complementarity;

    PilotScores(GraphSnapshot snapshot, PilotParameters parameters) {
        this.snapshot = snapshot;
        this.complementarity = new ClusterComplementarity(snapshot, parameters.period());
        ChainReach chains = new ChainReach(snapshot);
        int clusters = snapshot.clusters().size();
        put(PilotCriterion.FIT, new StrategicFit(snapshot, parameters.period()));
        put(PilotCriterion.LABEL, new LabelOnDate(snapshot, parameters.labelsOn(), parameters.openLabels()));
        put(PilotCriterion.CHAINS, chains);
        put(
                PilotCriterion.REACH,
                new TransregionalReach(clusters, new RegionalTies(snapshot, chains), complementarity));
        put(PilotCriterion.SERVICES, new ServiceOffer(snapshot));
        put(PilotCriterion.VOTES, new PartnerVotes(snapshot, parameters.votes()));
    }

    private void put(PilotCriterion criterion, Criterion by) {
        List<Measured> all =
                IntStream.range(0, snapshot.clusters().size()).mapToObj(by::of).toList();
        measured.put(criterion, all);
        most.put(
                criterion,
                all.stream().mapToDouble(m -> m.value().orElse(0)).max().orElse(0));
    }

    ClusterComplementarity complementarity() {
        return complementarity;
    }

    /** The criteria that count under these weights. */
    Set<PilotCriterion> counting(Map<PilotCriterion, Double> weights) {
        Set<PilotCriterion> counting = EnumSet.noneOf(PilotCriterion.class);
        for (PilotCriterion criterion : PilotCriterion.values()) {
            if (weights.getOrDefault(criterion, 0.0) > 0 && most(criterion) > 0) {
                counting.add(criterion);
            }
        }
        return counting;
    }

    private double most(PilotCriterion criterion) {
        return most.getOrDefault(criterion, 0.0);
    }

    /** The scores of all clusters by dense index. */
    double[] scores(Map<PilotCriterion, Double> weights) {
        Set<PilotCriterion> counting = counting(weights);
        double all = total(weights, counting);
        double[] scores = new double[snapshot.clusters().size()];
        for (int k = 0; k < scores.length; k++) {
            for (PilotCriterion criterion : counting) {
                scores[k] += weight(weights, criterion)
                        / all
                        * normalised(criterion, k).orElse(0);
            }
        }
        return scores;
    }

    private static double total(Map<PilotCriterion, Double> weights, Set<PilotCriterion> counting) {
        return counting.stream().mapToDouble(c -> weight(weights, c)).sum();
    }

    private static double weight(Map<PilotCriterion, Double> weights, PilotCriterion criterion) {
        return weights.getOrDefault(criterion, 0.0);
    }

    private Measured of(PilotCriterion criterion, int cluster) {
        return measured.getOrDefault(criterion, List.of()).get(cluster);
    }

    private OptionalDouble normalised(PilotCriterion criterion, int cluster) {
        OptionalDouble value = of(criterion, cluster).value();
        return value.isPresent() && most(criterion) > 0
                ? OptionalDouble.of(value.getAsDouble() / most(criterion))
                : OptionalDouble.empty();
    }

    /** A cluster with all parts of its score. */
    PilotScore explain(int cluster, Map<PilotCriterion, Double> weights) {
        Set<PilotCriterion> counting = counting(weights);
        double all = total(weights, counting);
        List<PilotScore.Part> parts = new ArrayList<>();
        double score = 0;
        double open = 0;
        for (PilotCriterion criterion : PilotCriterion.values()) {
            Measured m = of(criterion, cluster);
            OptionalDouble normalised = normalised(criterion, cluster);
            double share = counting.contains(criterion) ? weight(weights, criterion) / all : 0;
            double points = share * normalised.orElse(0);
            score += points;
            open += normalised.isEmpty() ? share : 0;
            parts.add(new PilotScore.Part(
                    criterion, m.value(), normalised, points, m.state(), m.count(), m.of(), m.facts()));
        }
        Cluster c = snapshot.clusters().get(cluster);
        return new PilotScore(
                c.id(),
                c.region(),
                score,
                Math.min(1, score + open),
                Arrays.stream(snapshot.themesOfCluster().targetsOf(cluster))
                        .mapToObj(t -> snapshot.themes().get(t).id())
                        .toList(),
                fields(cluster),
                parts);
    }

    /** The S3 fields with a theme of the cluster. */
    List<Id<S3Field>> fields(int cluster) {
        int[] themes = snapshot.themesOfCluster().targetsOf(cluster);
        List<Id<S3Field>> fields = new ArrayList<>();
        for (int f = 0; f < snapshot.s3Fields().size(); f++) {
            if (Arrays.stream(snapshot.themesOfField().targetsOf(f))
                    .anyMatch(t -> Arrays.binarySearch(themes, t) >= 0)) {
                fields.add(snapshot.s3Fields().get(f).id());
            }
        }
        return fields;
    }
}
