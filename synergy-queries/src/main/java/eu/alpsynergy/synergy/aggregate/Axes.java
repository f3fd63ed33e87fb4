package eu.alpsynergy.synergy.aggregate;

import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** The names along the sides of the matrices of one snapshot. */
record Axes(List<String> regions, List<String> kinds, List<String> stages, List<String> themes) {

    static Axes of(GraphSnapshot snapshot) {
        return new Axes(
                ids(snapshot.regions()),
                Stream.of(ActorKind.values()).map(ActorKind::code).toList(),
                ids(snapshot.stages()),
                ids(snapshot.themes()));
    }

    private static <E extends Entity<E>> List<String> ids(Table<E> table) {
        return table.stream().map(row -> row.id().value()).toList();
    }

    CountMatrix empty(Aggregate aggregate) {
        return new CountMatrix(regions, columns(aggregate));
    }

    private List<String> columns(Aggregate aggregate) {
        return switch (aggregate) {
            case ACTORS -> kinds;
            case STAGE_ACTORS -> stages;
            case THEME_ACTORS, CLUSTER_THEME_ACTORS -> themes;
            case TIES, MEMBERSHIPS -> regions;
        };
    }
}
