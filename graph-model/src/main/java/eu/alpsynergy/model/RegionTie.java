package eu.alpsynergy.model;

/** Shared framework-programme projects of two regions, counted at the source. */
public record RegionTie(
        Id<Region> regionA,
        Id<Region> regionB,
        int fp7Projects,
        int h2020Projects,
        int fp7FirmProjects,
        int h2020FirmProjects,
        Provenance provenance) {}
