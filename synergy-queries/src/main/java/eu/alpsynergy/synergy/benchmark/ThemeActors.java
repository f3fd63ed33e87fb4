package eu.alpsynergy.synergy.benchmark;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.aggregate.CountMatrix;
import eu.alpsynergy.synergy.aggregate.RegionAggregates;
import eu.alpsynergy.synergy.aggregate.SnapshotAggregates;
import eu.alpsynergy.synergy.indicator.LocationQuotient;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import java.util.OptionalDouble;

/** Actors per region and theme: an actor counts for a theme when it performs a stage of that theme; and their quotients. */
public final class ThemeActors {

    private final CountMatrix actors;
    private final OptionalMatrix quotients;

    private ThemeActors(CountMatrix actors) {
        this.actors = actors;
        this.quotients = LocationQuotient.compute(actors.toDoubles());
    }

    /** Counted in this process. */
    public static ThemeActors of(GraphSnapshot snapshot) {
        return of(new SnapshotAggregates(snapshot));
    }

    /** Counted by any engine. */
    public static ThemeActors of(RegionAggregates aggregates) {
        return new ThemeActors(aggregates.themeActors());
    }

    public int count(int region, int theme) {
        return Math.toIntExact(actors.at(region, theme));
    }

    public OptionalDouble locationQuotient(int region, int theme) {
        return quotients.at(region, theme);
    }
}
