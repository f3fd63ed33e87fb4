package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Made-up actors in the regions of the default dataset. Projects of two to four partners gather in communities of about fifty actors,
 * one partner in seven comes from anywhere; about three edges an actor.
 */
final class SyntheticActors {

    private static final Provenance FROM = new Provenance(Id.of("made-up"), FactStatus.MODELLED, null, null);
    private static final int COMMUNITY = 50;

    private SyntheticActors() {}

    static GraphSnapshot of(GraphSnapshot places, int actors, long seed) {
        Random random = new Random(seed);
        List<Actor> firms = new ArrayList<>();
        for (int a = 0; a < actors; a++) {
            var region = places.regions()
                    .get((a / COMMUNITY + random.nextInt(3)) % places.regions().size());
            firms.add(new Actor(
                    actor(a),
                    "Actor number " + a,
                    null,
                    ActorKind.FIRM,
                    region.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    FROM));
        }
        List<Project> projects = new ArrayList<>();
        List<Participation> participations = new ArrayList<>();
        for (int p = 0; p < actors * 6 / 5; p++) {
            Id<Project> project = Id.of("p" + p);
            projects.add(new Project(project, "P" + p, Id.of("programme"), null, null, null, null, FROM));
            partners(random, actors).forEach(a -> participations.add(new Participation(actor(a), project, FROM)));
        }
        String descriptor = places.dataset().descriptor();
        return new GraphSnapshotBuilder(
                        new DatasetInfo("made-up-" + actors, "Made up", "2026-01-01T00:00:00Z", Map.of(), descriptor))
                .sources(List.of(new Source(Id.of("made-up"), "Made up", null, null, null)))
                .sources(places.sources().values())
                .countries(places.countries().asList())
                .regions(places.regions().asList())
                .themes(places.themes().asList())
                .programmes(List.of(new Programme(Id.of("programme"), "Made up", null, "framework", null, FROM)))
                .actors(firms)
                .projects(projects)
                .participations(participations)
                .build();
    }

    private static Set<Integer> partners(Random random, int actors) {
        int home = random.nextInt(actors) / COMMUNITY * COMMUNITY;
        Set<Integer> partners = new HashSet<>();
        int wanted = 2 + random.nextInt(3);
        while (partners.size() < wanted) {
            boolean anywhere = random.nextInt(7) == 0;
            int partner = anywhere
                    ? random.nextInt(actors)
                    : home + (int) (COMMUNITY * random.nextDouble() * random.nextDouble());
            partners.add(Math.min(partner, actors - 1));
        }
        return partners;
    }

    private static Id<Actor> actor(int number) {
        return Id.of("a" + number);
    }
}
