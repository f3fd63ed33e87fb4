package eu.alpsynergy.model;

/** An S3 domain: one of the tags under which priorities, clusters, chains and stages are compared. */
public record Theme(Id<Theme> id, LocalName name, Provenance provenance) implements Entity<Theme> {}
