package eu.alpsynergy.model;

/** A priority expects a transformative activity. */
public record PriorityActivity(Id<Priority> priority, Id<TransformativeActivity> activity, Provenance provenance) {}
