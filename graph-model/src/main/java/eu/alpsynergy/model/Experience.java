package eu.alpsynergy.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What cluster organisations offer and have tried: services, good practices, pilots and what they recommend. */
public record Experience(
        Table<Service> services,
        List<ClusterService> clusterServices,
        Table<Practice> practices,
        Table<Pilot> pilots,
        Table<Recommendation> recommendations) {

    /** Checks that every reference leads somewhere. */
    public Experience {
        clusterServices = clusterServices.stream()
                .sorted(Comparator.comparing(ClusterService::cluster).thenComparing(ClusterService::service))
                .toList();
        clusterServices.forEach(s -> services.indexOf(s.service()));
        recommendations.forEach(r -> pilots.indexOf(r.pilot()));
    }

    public static Experience of(
            Collection<Service> services,
            List<ClusterService> clusterServices,
            Collection<Practice> practices,
            Collection<Pilot> pilots,
            Collection<Recommendation> recommendations) {
        return new Experience(
                Table.of(services), clusterServices, Table.of(practices), Table.of(pilots), Table.of(recommendations));
    }

    /** Nothing known. */
    public static Experience none() {
        return of(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
