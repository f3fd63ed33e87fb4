package eu.alpsynergy.model;

/** A transformative activity is realised in a value chain. */
public record ActivityChain(Id<TransformativeActivity> activity, Id<ValueChain> chain, Provenance provenance) {}
