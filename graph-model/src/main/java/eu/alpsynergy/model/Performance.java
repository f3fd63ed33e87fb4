package eu.alpsynergy.model;

/** An actor performs a stage; {@code basis} says how we know. */
public record Performance(Id<Actor> actor, Id<Stage> stage, String basis, Provenance provenance) {}
