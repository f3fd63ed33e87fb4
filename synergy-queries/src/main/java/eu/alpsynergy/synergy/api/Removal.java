package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import java.util.Set;

/** What is thought away. */
public record Removal(
        Set<Id<Region>> regions,
        Set<Id<Cluster>> clusters,
        Set<Id<Actor>> actors,
        Set<Id<Programme>> programmes,
        Set<Id<Project>> projects) {

    public Removal {
        regions = Set.copyOf(regions);
        clusters = Set.copyOf(clusters);
        actors = Set.copyOf(actors);
        programmes = Set.copyOf(programmes);
        projects = Set.copyOf(projects);
    }

    public boolean isEmpty() {
        return regions.isEmpty()
                && clusters.isEmpty()
                && actors.isEmpty()
                && programmes.isEmpty()
                && projects.isEmpty();
    }
}
