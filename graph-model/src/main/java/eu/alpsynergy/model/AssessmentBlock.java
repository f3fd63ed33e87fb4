package eu.alpsynergy.model;

/** A question block of the StressTest. */
public record AssessmentBlock(Id<AssessmentBlock> id, LocalName title, Provenance provenance)
        implements Entity<AssessmentBlock> {}
