package eu.alpsynergy.model;

/** Anything with a stable id and a provenance. */
public interface Entity<T> {

    Id<T> id();

    Provenance provenance();
}
