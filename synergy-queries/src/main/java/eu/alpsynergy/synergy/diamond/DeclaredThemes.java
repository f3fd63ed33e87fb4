package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Regions x themes: 1 where a strategy of the period names the theme by any of its priorities (cross-cutting aims and missions
 * included), with the priorities that do.
 */
public final class DeclaredThemes {

    private final GraphSnapshot snapshot;
    private final BinaryMatrix matrix;
    /** Per region, per theme: the naming priorities; null where there is none. */
    private final List<List<List<Id<Priority>>>> naming;

    private DeclaredThemes(GraphSnapshot snapshot, List<List<List<Id<Priority>>>> naming) {
        this.snapshot = snapshot;
        this.naming = naming;
        this.matrix =
                BinaryMatrix.of(snapshot.regions().size(), snapshot.themes().size(), (r, t) -> !naming.get(r)
                        .get(t)
                        .isEmpty());
    }

    public static DeclaredThemes of(GraphSnapshot snapshot, Period period) {
        int themes = snapshot.themes().size();
        List<List<List<Id<Priority>>>> naming = new ArrayList<>();
        for (int r = 0; r < snapshot.regions().size(); r++) {
            List<Set<Id<Priority>>> perTheme = new ArrayList<>();
            for (int t = 0; t < themes; t++) {
                perTheme.add(new TreeSet<>());
            }
            Csr strategies = snapshot.strategiesOfRegion();
            for (int e = strategies.start(r); e < strategies.end(r); e++) {
                Strategy strategy = snapshot.strategies().get(strategies.target(e));
                if (strategy.period() == period) {
                    collect(snapshot, strategies.target(e), perTheme);
                }
            }
            naming.add(perTheme.stream().map(List::copyOf).toList());
        }
        return new DeclaredThemes(snapshot, naming);
    }

    private static void collect(GraphSnapshot snapshot, int strategy, List<Set<Id<Priority>>> perTheme) {
        Csr priorities = snapshot.prioritiesOfStrategy();
        Csr named = snapshot.themesOfPriority();
        for (int e = priorities.start(strategy); e < priorities.end(strategy); e++) {
            int priority = priorities.target(e);
            for (int k = named.start(priority); k < named.end(priority); k++) {
                perTheme.get(named.target(k))
                        .add(snapshot.priorities().get(priority).id());
            }
        }
    }

    public BinaryMatrix matrix() {
        return matrix;
    }

    /** Whether the region declares anything at all in this period; if not, nothing is known of it. */
    public boolean declaresAny(int region) {
        return matrix.diversity(region) > 0;
    }

    /** How many priorities of the region name a theme. */
    public int namings(int region, int theme) {
        return naming.get(region).get(theme).size();
    }

    /** The facts that make a region declare a theme: the priorities and their tagging. */
    public List<FactKey> facts(int region, int theme) {
        Id<Theme> themeId = snapshot.themes().get(theme).id();
        List<FactKey> facts = new ArrayList<>();
        for (Id<Priority> priority : naming.get(region).get(theme)) {
            facts.add(FactKey.of("priorities", priority));
            facts.add(FactKey.of("priority_themes", priority, themeId));
        }
        return facts;
    }
}
