package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.FactChange;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.change.ChainRanking;
import eu.alpsynergy.synergy.change.ChangedFacts;
import eu.alpsynergy.synergy.change.GapChanges;
import eu.alpsynergy.synergy.change.PairRanking;
import eu.alpsynergy.synergy.change.PilotRanking;
import eu.alpsynergy.synergy.change.Ranking;
import eu.alpsynergy.synergy.change.RankingDiff;
import eu.alpsynergy.synergy.pilot.Pilots;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What another version changes in counts, rankings and gaps; every ranking with the default parameters of its version. */
final class ChangeEffects {

    /**
     * A ranking of both versions.
     *
     * @param moved the farthest first
     */
    record Compared(String id, Optional<Period> period, RankingDiff diff, List<RankingDiff.Pair> moved) {}

    private final Map<String, Map<FactChange.Kind, Long>> counts = new HashMap<>();
    private final ChangedFacts changed = new ChangedFacts();
    private final List<Compared> rankings = new ArrayList<>();
    private final List<GapChanges.Gap> gaps;

    ChangeEffects(Comparison comparison, View after) {
        comparison.facts(after.version(), this::count);
        View before = comparison.before();
        for (Period period : Period.values()) {
            rank("synergies", Optional.of(period), before, after, view -> pairs(view, period));
        }
        rank(
                "chains",
                Optional.empty(),
                before,
                after,
                view -> new ChainRanking(view.snapshot(), view.coverageOfEveryChain()));
        rank("pilots", Optional.empty(), before, after, ChangeEffects::pilots);
        this.gaps = new GapChanges(before.snapshot(), after.snapshot(), changed::contains).list();
    }

    private void count(FactChange change) {
        counts.computeIfAbsent(change.table(), t -> new EnumMap<>(FactChange.Kind.class))
                .merge(change.kind(), 1L, Long::sum);
        changed.add(change);
    }

    private void rank(String id, Optional<Period> period, View before, View after, Function<View, Ranking> ranking) {
        RankingDiff diff = new RankingDiff(ranking.apply(before), ranking.apply(after), changed::contains);
        rankings.add(new Compared(id, period, diff, diff.moved()));
    }

    private static Ranking pairs(View view, Period period) {
        SynergyParameters usual = view.defaults();
        return new PairRanking(
                view.snapshot(),
                view.diamonds(),
                new SynergyParameters(
                        period,
                        usual.themes(),
                        usual.excludedProjects(),
                        usual.thematicObjective(),
                        usual.maxConsortium(),
                        usual.weights()));
    }

    private static Ranking pilots(View view) {
        Query asNobodyAsked = new Query(Map.of(), PilotQuestion.PARAMETERS);
        return new PilotRanking(
                view.snapshot(), new Pilots(view.snapshot(), new PilotQuestion(view, asNobodyAsked).read()).choose());
    }

    long rows(String table, FactChange.Kind kind) {
        return counts.getOrDefault(table, Map.of()).getOrDefault(kind, 0L);
    }

    List<Compared> rankings() {
        return rankings;
    }

    List<GapChanges.Gap> gaps() {
        return gaps;
    }
}
