package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.synergy.pilot.Pilots;
import eu.alpsynergy.testing.CsvSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long it takes to choose ten of the default clusters anew for a number of drawn weights, without rules and with many: DRAWS. */
public final class PilotDraws {

    private PilotDraws() {}

    public static void main(String[] arguments) {
        int draws = Integer.parseInt(arguments[0]);
        GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();
        Map<String, PilotParameters> asked = Map.of(
                "no rules", parameters(List.of()),
                "fields", parameters(fields(snapshot)),
                "all rules", parameters(allRules(snapshot)));
        for (String name : List.of("as the page asks", "no rules", "fields", "all rules")) {
            Pilots pilots = new Pilots(snapshot, asked.getOrDefault(name, asThePageAsks(snapshot)));
            long start = System.nanoTime();
            var found = pilots.robustness(draws, 1);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%s: %d draws in %.1f s, same set %.3f, not proven %d, %d clusters, digest %08x%n",
                    name,
                    draws,
                    seconds,
                    found.sameSet(),
                    found.unproven(),
                    found.clusters().size(),
                    found.clusters().hashCode());
        }
    }

    /** No label is known to be valid today, at most two of a region. */
    private static PilotParameters asThePageAsks(GraphSnapshot snapshot) {
        List<PilotRule> rules = fields(snapshot);
        rules.add(new PilotRule.MostPerRegion(2));
        return new PilotParameters(
                10,
                Period.P2021_27,
                Optional.of(LocalDate.of(2026, 11, 24)),
                false,
                PilotParameters.equalWeights(),
                PilotParameters.PAIR_WEIGHT,
                rules,
                List.of());
    }

    private static PilotParameters parameters(List<PilotRule> rules) {
        return new PilotParameters(
                10,
                Period.P2021_27,
                Optional.of(LocalDate.of(2024, 6, 1)),
                true,
                PilotParameters.equalWeights(),
                PilotParameters.PAIR_WEIGHT,
                rules,
                List.of());
    }

    private static List<PilotRule> fields(GraphSnapshot snapshot) {
        List<PilotRule> rules = new ArrayList<>();
        snapshot.s3Fields().forEach(field -> rules.add(new PilotRule.InField(field.id())));
        return rules;
    }

    /** Every field, a cluster in every region but Fribourg, a transition region, at most two of a region. */
    private static List<PilotRule> allRules(GraphSnapshot snapshot) {
        List<PilotRule> rules = fields(snapshot);
        snapshot.regions().stream()
                .filter(region -> !region.id().value().equals("FRI"))
                .forEach(region -> rules.add(new PilotRule.InRegion(region.id())));
        rules.add(new PilotRule.InType("transition", 1));
        rules.add(new PilotRule.MostPerRegion(2));
        return rules;
    }
}
