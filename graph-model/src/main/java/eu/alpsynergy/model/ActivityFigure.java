package eu.alpsynergy.model;

/** A measured activity of a region in an industry, e.g. persons employed in 2015. */
public record ActivityFigure(
        Id<Region> region, Id<Industry> industry, String indicator, double value, int year, Provenance provenance) {}
