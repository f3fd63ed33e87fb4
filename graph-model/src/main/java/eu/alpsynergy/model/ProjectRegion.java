package eu.alpsynergy.model;

/** A region took part in a project with that many partners. */
public record ProjectRegion(Id<Project> project, Id<Region> region, int partners, Provenance provenance) {}
