package eu.alpsynergy.model;

/** A {@code T} (priority, cluster, chain, stage or call) is about a theme. */
public record ThemeLink<T>(Id<T> subject, Id<Theme> theme, Provenance provenance) {}
