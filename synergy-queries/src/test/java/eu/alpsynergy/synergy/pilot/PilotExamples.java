package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parameters as people would ask with. */
final class PilotExamples {

    private PilotExamples() {}

    static PilotParameters of(List<PilotRule> rules) {
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

    /** Every field, a cluster in every region but Fribourg, a transition region, at most two of a region. */
    static List<PilotRule> allRules(GraphSnapshot snapshot) {
        List<PilotRule> rules = new ArrayList<>(inEveryRegion(snapshot));
        rules.removeIf(rule -> rule.code().equals("region:FRI"));
        snapshot.s3Fields().forEach(f -> rules.add(new PilotRule.InField(f.id())));
        rules.add(new PilotRule.InType("transition", 1));
        rules.add(new PilotRule.MostPerRegion(2));
        return rules;
    }

    static List<PilotRule> inEveryRegion(GraphSnapshot snapshot) {
        List<PilotRule> rules = new ArrayList<>();
        snapshot.regions().forEach(r -> rules.add(new PilotRule.InRegion(r.id())));
        return rules;
    }
}
