package eu.alpsynergy.model;

import org.jspecify.annotations.Nullable;

/** A service that cluster organisations offer, as the catalogue names it. */
public record Service(
        Id<Service> id, LocalName name, @Nullable String description, Provenance provenance)
        implements Entity<Service> {}
