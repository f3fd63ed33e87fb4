package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Stages that somebody performs now and nobody did, and the other way round, for the whole dataset and for each region that both
 * versions know. A stage that is new and empty opens a gap for the whole dataset; a stage that is gone closes none. Cost
 * O(performances + stages x regions).
 */
public final class GapChanges {

    /**
     * A gap that closed or opened.
     *
     * @param region whose gap; absent for that of the whole dataset
     * @param facts the changed facts that did it
     */
    public record Gap(
            Id<ValueChain> chain, Id<Stage> stage, Optional<Id<Region>> region, boolean opened, List<FactKey> facts) {

        public Gap {
            facts = List.copyOf(facts);
        }
    }

    private final GraphSnapshot before;
    private final GraphSnapshot after;
    private final Predicate<FactKey> changed;
    private final Map<String, Map<String, List<Id<Actor>>>> performersBefore;
    private final Map<String, Map<String, List<Id<Actor>>>> performersAfter;

    /** With what says of a fact whether it changed in a way that figures can feel. */
    public GapChanges(GraphSnapshot before, GraphSnapshot after, Predicate<FactKey> changed) {
        this.before = before;
        this.after = after;
        this.changed = changed;
        this.performersBefore = performers(before);
        this.performersAfter = performers(after);
    }

    /** Those of the whole dataset first, then by chain, place in the chain and region. */
    public List<Gap> list() {
        List<Gap> ofAll = new ArrayList<>();
        List<Gap> ofRegions = new ArrayList<>();
        Set<String> regions = new TreeSet<>(ids(after.regions()));
        regions.retainAll(ids(before.regions()));
        for (int chain = 0; chain < after.chains().size(); chain++) {
            for (int s : after.stagesOfChain(chain)) {
                Stage stage = after.stages().get(s);
                gap(stage, Optional.empty()).ifPresent(ofAll::add);
                if (before.stages().find(stage.id().value()).isPresent()) {
                    regions.forEach(r -> gap(stage, Optional.of(Id.of(r))).ifPresent(ofRegions::add));
                }
            }
        }
        ofAll.addAll(ofRegions);
        return ofAll;
    }

    private Optional<Gap> gap(Stage stage, Optional<Id<Region>> region) {
        List<Id<Actor>> old = actors(performersBefore, stage, region);
        List<Id<Actor>> now = actors(performersAfter, stage, region);
        boolean isNew = before.stages().find(stage.id().value()).isEmpty();
        boolean opened = now.isEmpty() && (isNew || !old.isEmpty());
        boolean closed = !isNew && old.isEmpty() && !now.isEmpty();
        if (!opened && !closed) {
            return Optional.empty();
        }
        TreeSet<FactKey> facts = new TreeSet<>();
        facts.add(FactKey.of("stages", stage.id()));
        (opened ? old : now).forEach(actor -> {
            facts.add(StageOccupancy.performanceKey(actor, stage.id()));
            facts.add(FactKey.of("actors", actor));
        });
        facts.removeIf(changed.negate());
        return Optional.of(new Gap(stage.chain(), stage.id(), region, opened, List.copyOf(facts)));
    }

    private static List<Id<Actor>> actors(
            Map<String, Map<String, List<Id<Actor>>>> performers, Stage stage, Optional<Id<Region>> region) {
        Map<String, List<Id<Actor>>> byRegion =
                performers.getOrDefault(stage.id().value(), Map.of());
        return region.map(r -> byRegion.getOrDefault(r.value(), List.of()))
                .orElseGet(
                        () -> byRegion.values().stream().flatMap(List::stream).toList());
    }

    /** By stage and region. */
    private static Map<String, Map<String, List<Id<Actor>>>> performers(GraphSnapshot snapshot) {
        Map<String, Map<String, List<Id<Actor>>>> performers = new HashMap<>();
        for (int i = 0; i < snapshot.performances().size(); i++) {
            Performance p = snapshot.performances().get(i);
            String region =
                    snapshot.actors().region(snapshot.performances().actor(i)).value();
            performers
                    .computeIfAbsent(p.stage().value(), s -> new HashMap<>())
                    .computeIfAbsent(region, r -> new ArrayList<>())
                    .add(p.actor());
        }
        return performers;
    }

    private static <T extends Entity<T>> List<String> ids(Table<T> table) {
        return table.stream().map(e -> e.id().value()).toList();
    }
}
