package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** All pairs by rank, the medians that decide what is untapped, and what limits the result. */
public record SynergyOverview(
        SynergyParameters parameters,
        List<PairSynergy> pairs,
        OptionalDouble medianPotential,
        OptionalDouble medianTies,
        Limits limits) {

    public SynergyOverview {
        pairs = List.copyOf(pairs);
    }

    /**
     * What to know before believing the numbers.
     *
     * @param ownProject the project the dataset comes from
     * @param pairsRestingOnOwnProject pairs that share this project and no other
     * @param pairsOnOneProject pairs whose ties rest on a single project
     * @param weightlessThemes themes that every region names: they weigh nothing in the overlap
     * @param regionsWithoutThemes regions whose strategy of the period names no theme in this dataset
     * @param correlations of the corners with the ties
     */
    public record Limits(
            Optional<Id<Project>> ownProject,
            List<RegionPair> pairsRestingOnOwnProject,
            int pairsOnOneProject,
            List<Id<Theme>> weightlessThemes,
            List<Id<Region>> regionsWithoutThemes,
            CornersAndTies correlations) {

        public Limits {
            pairsRestingOnOwnProject = List.copyOf(pairsRestingOnOwnProject);
            weightlessThemes = List.copyOf(weightlessThemes);
            regionsWithoutThemes = List.copyOf(regionsWithoutThemes);
        }
    }

    /** Spearman's rank correlation of each corner with the ties, over all pairs that have both. */
    public record CornersAndTies(OptionalDouble overlap, OptionalDouble complementarity, OptionalDouble fit) {}

    /** An unordered pair, {@code a} before {@code b} by id. */
    public record RegionPair(Id<Region> a, Id<Region> b) {}
}
