package eu.alpsynergy.model;

/** An actor is a member of a cluster. */
public record Membership(Id<Actor> actor, Id<Cluster> cluster, Provenance provenance) {}
