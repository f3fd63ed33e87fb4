package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.List;

/** Which share of the catalogue's services a cluster offers; absent when none is known of it. In [0, 1]. */
final class ServiceOffer implements Criterion {

    private final GraphSnapshot snapshot;

    ServiceOffer(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public Measured of(int cluster) {
        Id<Cluster> id = snapshot.clusters().get(cluster).id();
        List<FactKey> offered = snapshot.experience().clusterServices().stream()
                .filter(s -> s.cluster().equals(id))
                .map(s -> FactKey.of("cluster_services", id, s.service()))
                .toList();
        return offered.isEmpty()
                ? Measured.unknown()
                : Measured.share(
                        offered.size(), snapshot.experience().services().size(), offered);
    }
}
