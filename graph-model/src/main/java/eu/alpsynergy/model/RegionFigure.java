package eu.alpsynergy.model;

/** A single figure about a region, e.g. its population. */
public record RegionFigure(
        Id<RegionFigure> id, Id<Region> region, String indicator, double value, String unit, Provenance provenance)
        implements Entity<RegionFigure> {}
