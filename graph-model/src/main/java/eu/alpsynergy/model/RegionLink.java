package eu.alpsynergy.model;

/** A {@code T} (call or programme) is open to a region. */
public record RegionLink<T>(Id<T> subject, Id<Region> region, Provenance provenance) {}
