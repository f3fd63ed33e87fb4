package eu.alpsynergy.model;

/** A cluster organisation offers a service of the catalogue. */
public record ClusterService(Id<Cluster> cluster, Id<Service> service, Provenance provenance) {}
