package eu.alpsynergy.model;

/**
 * An answer to a block of the StressTest for a region.
 *
 * @param respondentGroup who answered: cluster, policy, firm, research or other
 * @param stage before, after or single
 * @param score 0 (not at all) to 5 (fully)
 */
public record AssessmentAnswer(
        Id<AssessmentAnswer> id,
        Id<Region> region,
        Id<AssessmentBlock> block,
        String respondentGroup,
        String stage,
        double score,
        Provenance provenance)
        implements Entity<AssessmentAnswer> {}
