package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Theme;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the synergy diamond is computed with; echoed in every answer.
 *
 * @param period whose strategies declare the themes
 * @param themes restricts the themes of the overlap, the targets of complementarity and the chains of the fit; empty = all
 * @param excludedProjects projects left out of the ties
 * @param thematicObjective only projects of this objective count as ties
 * @param maxConsortium only projects with at most this many partners count; projects of unknown size then do not
 * @param weights of the corners in the potential
 */
public record SynergyParameters(
        Period period,
        SortedSet<Id<Theme>> themes,
        SortedSet<Id<Project>> excludedProjects,
        OptionalInt thematicObjective,
        OptionalInt maxConsortium,
        Weights weights) {

    public SynergyParameters {
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        excludedProjects = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(excludedProjects));
    }

    /** The newer period, all themes, the given projects excluded, equal weights. */
    public static SynergyParameters defaults(SortedSet<Id<Project>> excludedProjects) {
        return new SynergyParameters(
                Period.P2021_27,
                new TreeSet<>(),
                excludedProjects,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Weights.EQUAL);
    }

    /** Weights of the corners; only their ratios matter. */
    public record Weights(double overlap, double complementarity, double fit) {

        public static final Weights EQUAL = new Weights(1, 1, 1);

        public Weights {
            requireWeight("overlap", overlap);
            requireWeight("complementarity", complementarity);
            requireWeight("fit", fit);
            if (overlap + complementarity + fit == 0) {
                throw new IllegalArgumentException("at least one weight must be above 0");
            }
        }

        private static void requireWeight(String name, double value) {
            if (!(value >= 0) || value > 1_000) {
                throw new IllegalArgumentException("weight of " + name + " is " + value + "; allowed: 0 to 1000");
            }
        }
    }
}
