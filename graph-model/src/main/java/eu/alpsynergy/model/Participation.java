package eu.alpsynergy.model;

/** An actor took part in a project. */
public record Participation(Id<Actor> actor, Id<Project> project, Provenance provenance) {}
