package eu.alpsynergy.model;

/** How much of an industry counts towards a theme, 0 to 1: a model, many-to-many. */
public record IndustryTheme(Id<Industry> industry, Id<Theme> theme, double weight, Provenance provenance) {}
