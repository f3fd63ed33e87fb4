package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of each region that its corners rest on, whether it counts or not: a project that one region has alone lowers its ties to
 * all others, and an actor that leaves the last stage leaves a fit of which nothing is left to name it.
 */
final class RegionFacts {

    private final Map<String, Set<FactKey>> themes = new HashMap<>();
    private final Map<String, Set<FactKey>> stages = new HashMap<>();
    private final Map<String, Set<FactKey>> projects = new HashMap<>();

    RegionFacts(GraphSnapshot snapshot, Period period) {
        for (Strategy strategy : snapshot.strategies()) {
            if (strategy.period() == period) {
                add(themes, strategy.region(), FactKey.of("strategies", strategy.id()));
            }
        }
        for (Priority priority : snapshot.priorities()) {
            Strategy strategy = snapshot.strategies().get(priority.strategy());
            if (strategy.period() == period) {
                add(themes, strategy.region(), FactKey.of("priorities", priority.id()));
            }
        }
        snapshot.priorityThemes().forEach(link -> {
            Priority priority = snapshot.priorities().get(link.subject());
            Strategy strategy = snapshot.strategies().get(priority.strategy());
            if (strategy.period() == period) {
                add(themes, strategy.region(), FactKey.of("priority_themes", link.subject(), link.theme()));
            }
        });
        for (int p = 0; p < snapshot.performances().size(); p++) {
            Performance performance = snapshot.performances().get(p);
            Id<Region> region = snapshot.actors().region(snapshot.performances().actor(p));
            add(stages, region, StageOccupancy.performanceKey(performance.actor(), performance.stage()));
            add(stages, region, FactKey.of("actors", performance.actor()));
        }
        snapshot.projectRegions()
                .forEach(p -> add(projects, p.region(), FactKey.of("project_regions", p.project(), p.region())));
    }

    private static void add(Map<String, Set<FactKey>> facts, Id<Region> region, FactKey key) {
        facts.computeIfAbsent(region.value(), r -> new TreeSet<>()).add(key);
    }

    /** Strategies, priorities and their themes, for overlap and complementarity. */
    Set<FactKey> themes(String region) {
        return themes.getOrDefault(region, Set.of());
    }

    /** Who performs stages, for the value-chain fit. */
    Set<FactKey> stages(String region) {
        return stages.getOrDefault(region, Set.of());
    }

    /** Projects it is involved in, for the ties. */
    Set<FactKey> projects(String region) {
        return projects.getOrDefault(region, Set.of());
    }
}
