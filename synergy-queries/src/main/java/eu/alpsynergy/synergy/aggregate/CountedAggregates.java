package eu.alpsynergy.synergy.aggregate;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.GraphSnapshot;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What another engine counted, row by row, put beside the snapshot of the same version. */
public final class CountedAggregates implements RegionAggregates {

    private final Map<Aggregate, CountMatrix> matrices;
    private final SortedMap<String, CountMatrix> ties;

    private CountedAggregates(Map<Aggregate, CountMatrix> matrices, SortedMap<String, CountMatrix> ties) {
        this.matrices = matrices;
        this.ties = Collections.unmodifiableSortedMap(ties);
    }

    /** Takes rows in any order; used by one thread. */
    public static final class Builder {

        private final Axes axes;
        private final Map<String, Integer> regions;
        private final Map<Aggregate, Map<String, Integer>> columns = new EnumMap<>(Aggregate.class);
        private final Map<Aggregate, CountMatrix> matrices = new EnumMap<>(Aggregate.class);
        private final SortedMap<String, CountMatrix> ties = new TreeMap<>();

        /** For counts of the version that the snapshot holds. */
        public Builder(GraphSnapshot snapshot) {
            this.axes = Axes.of(snapshot);
            this.regions = indices(axes.regions());
            for (Aggregate aggregate : Aggregate.values()) {
                CountMatrix empty = axes.empty(aggregate);
                matrices.put(aggregate, empty);
                columns.put(aggregate, indices(empty.columns()));
            }
        }

        /**
         * One row as an engine counted it; counts of the same cell add up.
         *
         * @param layer kind of tie; ignored for all but {@link Aggregate#TIES}
         * @throws AlpSynergyException {@code aggregates-of-other-data} when the snapshot has no such row or column
         */
        public void add(Aggregate aggregate, String row, String column, String layer, long count) {
            int r = index(regions, aggregate, row);
            int c = index(columns.getOrDefault(aggregate, Map.of()), aggregate, column);
            if (aggregate == Aggregate.TIES) {
                SnapshotAggregates.addBothWays(
                        ties.computeIfAbsent(layer, kind -> axes.empty(Aggregate.TIES)), r, c, count);
            } else {
                matrices.computeIfAbsent(aggregate, axes::empty).add(r, c, count);
            }
        }

        public CountedAggregates build() {
            return new CountedAggregates(new EnumMap<>(matrices), new TreeMap<>(ties));
        }

        private static Map<String, Integer> indices(List<String> names) {
            Map<String, Integer> indices = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                indices.put(names.get(i), i);
            }
            return indices;
        }

        private static int index(Map<String, Integer> indices, Aggregate aggregate, String name) {
            Integer index = indices.get(name);
            if (index == null) {
                throw new AlpSynergyException(
                        "aggregates-of-other-data",
                        "The engine counted '" + aggregate.code() + "' for '" + name
                                + "', which the dataset in use does not hold. It must count the same dataset version: import"
                                + " the data package again, or name the package that is served.",
                        Map.of("aggregate", aggregate.code(), "name", name));
            }
            return index;
        }
    }

    private CountMatrix matrix(Aggregate aggregate) {
        CountMatrix counts = matrices.get(aggregate);
        if (counts == null) {
            throw new IllegalStateException("no counts of " + aggregate.code());
        }
        return counts;
    }

    @Override
    public CountMatrix actors() {
        return matrix(Aggregate.ACTORS);
    }

    @Override
    public CountMatrix stageActors() {
        return matrix(Aggregate.STAGE_ACTORS);
    }

    @Override
    public CountMatrix themeActors() {
        return matrix(Aggregate.THEME_ACTORS);
    }

    @Override
    public CountMatrix clusterThemeActors() {
        return matrix(Aggregate.CLUSTER_THEME_ACTORS);
    }

    @Override
    public SortedMap<String, CountMatrix> ties() {
        return ties;
    }

    @Override
    public CountMatrix memberships() {
        return matrix(Aggregate.MEMBERSHIPS);
    }
}
