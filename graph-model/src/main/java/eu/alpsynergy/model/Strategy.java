package eu.alpsynergy.model;

/** A region's smart specialisation strategy of one period. */
public record Strategy(Id<Strategy> id, Id<Region> region, Period period, String title, Provenance provenance)
        implements Entity<Strategy> {}
