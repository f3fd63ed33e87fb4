package eu.alpsynergy.model;

/** A state; its currency decides how a regional budget is read. */
public record Country(Id<Country> id, LocalName name, boolean euMember, String currency, Provenance provenance)
        implements Entity<Country> {}
