package eu.alpsynergy.model;

/** The point that stands for a region when distance is measured, and where its coordinates come from. */
public record RegionLocation(GeoPoint point, Id<Source> source, FactStatus status) {}
