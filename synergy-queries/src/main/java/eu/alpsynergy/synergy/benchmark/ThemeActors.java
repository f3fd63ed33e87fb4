package eu.alpsynergy.synergy.benchmark;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.indicator.LocationQuotient;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import java.util.BitSet;
import java.util.OptionalDouble;

/** Actors per region and theme: an actor counts for a theme when it performs a stage of that theme; and their quotients. */
public final class ThemeActors {

    private final double[][] actors;
    private final OptionalMatrix quotients;

    private ThemeActors(double[][] actors) {
        this.actors = actors;
        this.quotients = LocationQuotient.compute(actors);
    }

    public static ThemeActors of(GraphSnapshot snapshot) {
        double[][] actors =
                new double[snapshot.regions().size()][snapshot.themes().size()];
        for (int a = 0; a < snapshot.actors().size(); a++) {
            BitSet themes = new BitSet();
            var stages = snapshot.stagesOfActor();
            for (int e = stages.start(a); e < stages.end(a); e++) {
                for (int theme : snapshot.themesOfStage().targetsOf(stages.target(e))) {
                    themes.set(theme);
                }
            }
            int region = snapshot.regionOfActor(a);
            themes.stream().forEach(theme -> actors[region][theme]++);
        }
        return new ThemeActors(actors);
    }

    public int count(int region, int theme) {
        return (int) actors[region][theme];
    }

    public OptionalDouble locationQuotient(int region, int theme) {
        return quotients.at(region, theme);
    }
}
