package eu.alpsynergy.model;

/** One of the five fields of S3-4AlpClusters that a value chain serves. */
public record S3Field(Id<S3Field> id, LocalName name, Provenance provenance) implements Entity<S3Field> {}
