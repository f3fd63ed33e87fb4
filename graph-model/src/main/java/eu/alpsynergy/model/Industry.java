package eu.alpsynergy.model;

/** A NACE section, division, group or class; the revision is part of the value. */
public record Industry(
        Id<Industry> id, String nace, String revision, String level, LocalName name, Provenance provenance)
        implements Entity<Industry> {}
