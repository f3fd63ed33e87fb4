package eu.alpsynergy.model;

/** A value chain: a DAG of stages, plus return loops for circular flows. */
public record ValueChain(Id<ValueChain> id, LocalName name, Id<S3Field> field, Provenance provenance)
        implements Entity<ValueChain> {}
