package eu.alpsynergy.synergy.network;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Country;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Membership;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ThemeLink;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.ValueChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up dataset of actors with everything that can join them; the same seed gives the same one. */
public final class RandomActors {

    private static final Provenance FROM = new Provenance(Id.of("s"), FactStatus.MODELLED, null, null);

    private final Random random;
    private final int actors;
    private final List<Participation> participations = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Performance> performances = new ArrayList<>();

    private RandomActors(Random random, int actors) {
        this.random = random;
        this.actors = actors;
    }

    /** Few regions, projects of 1 to 6 partners, ties of two kinds, memberships, stages; {@code actors} at least 2. */
    public static GraphSnapshot of(long seed, int actors) {
        return new RandomActors(new Random(seed), actors).build();
    }

    private GraphSnapshot build() {
        int groups = Math.max(2, actors / 2);
        for (int p = 0; p < groups; p++) {
            project(p);
        }
        for (int t = 0; t < groups; t++) {
            tie(t);
        }
        for (int c = 0; c < 3; c++) {
            String cluster = "c" + c;
            some(4).forEach(a -> memberships.add(new Membership(Id.of("a" + a), Id.of(cluster), FROM)));
        }
        for (int s = 0; s < 4; s++) {
            String stage = "st" + s;
            some(5).forEach(a -> performances.add(new Performance(Id.of("a" + a), Id.of(stage), "made up", FROM)));
        }
        return places(new GraphSnapshotBuilder(new DatasetInfo("v", "t", "2026-01-01T00:00:00Z", Map.of(), "{}")))
                .actors(IntStream.range(0, actors).mapToObj(this::actor).toList())
                .clusters(IntStream.range(0, 3).mapToObj(this::cluster).toList())
                .clusterThemes(List.of(new ThemeLink<>(Id.of("c0"), Id.of("th0"), FROM)))
                .projects(projects)
                .participations(participations)
                .ties(ties)
                .memberships(memberships)
                .performances(performances)
                .build();
    }

    private static GraphSnapshotBuilder places(GraphSnapshotBuilder b) {
        return b.sources(List.of(new Source(Id.of("s"), "made up", null, null, null)))
                .countries(List.of(country("AT"), country("IT")))
                .regions(List.of(region("R0", "AT"), region("R1", "IT"), region("R2", "IT")))
                .themes(List.of(theme("th0"), theme("th1")))
                .programmes(List.of(
                        new Programme(Id.of("old"), "old", Period.P2014_20, "x", null, FROM),
                        new Programme(Id.of("new"), "new", Period.P2021_27, "x", null, FROM),
                        new Programme(Id.of("other"), "other", null, "x", null, FROM)))
                .s3Fields(List.of(new S3Field(Id.of("f"), LocalName.of("f"), FROM)))
                .chains(List.of(new ValueChain(Id.of("vc"), LocalName.of("vc"), Id.of("f"), FROM)))
                .stages(IntStream.range(0, 4).mapToObj(RandomActors::stage).toList())
                .stageThemes(List.of(
                        new ThemeLink<>(Id.of("st0"), Id.of("th0"), FROM),
                        new ThemeLink<>(Id.of("st1"), Id.of("th1"), FROM),
                        new ThemeLink<>(Id.of("st2"), Id.of("th1"), FROM)));
    }

    private static Country country(String id) {
        return new Country(Id.of(id), LocalName.of(id), true, "EUR", FROM);
    }

    private static Region region(String id, String country) {
        return new Region(
                Id.of(id), LocalName.of(id), id, Id.of(country), id, id, 2, List.of(), null, null, null, FROM);
    }

    private static Theme theme(String id) {
        return new Theme(Id.of(id), LocalName.of(id), FROM);
    }

    private static Stage stage(int s) {
        return new Stage(Id.of("st" + s), Id.of("vc"), s, LocalName.of("st" + s), "x", List.of(), FROM);
    }

    private Actor actor(int a) {
        ActorKind kind = ActorKind.values()[random.nextInt(3)];
        Id<Region> region = Id.of("R" + random.nextInt(3));
        return new Actor(
                Id.of("a" + a), "Actor " + a, null, kind, region, null, null, null, null, null, null, null, FROM);
    }

    private Cluster cluster(int c) {
        return new Cluster(Id.of("c" + c), "Cluster " + c, "cluster", Id.of("R" + c), null, null, null, null, FROM);
    }

    private void project(int p) {
        Set<Integer> partners = some(1 + random.nextInt(6));
        @Nullable Integer total = random.nextBoolean() ? null : partners.size() + random.nextInt(8);
        String programme = List.of("old", "new", "other").get(random.nextInt(3));
        projects.add(new Project(Id.of("p" + p), "P" + p, Id.of(programme), null, null, null, total, FROM));
        partners.forEach(a -> participations.add(new Participation(Id.of("a" + a), Id.of("p" + p), FROM)));
    }

    private void tie(int t) {
        boolean joint = random.nextBoolean();
        @Nullable Integer smallest = joint && random.nextBoolean() ? 2 + random.nextInt(9) : null;
        ties.add(new Tie(
                Id.of("t" + t),
                Id.of("a" + random.nextInt(actors)),
                Id.of("a" + random.nextInt(actors)),
                joint ? "joint project" : "supply",
                false,
                joint ? 1 : null,
                smallest,
                null,
                FROM));
    }

    private Set<Integer> some(int wanted) {
        Set<Integer> chosen = new TreeSet<>();
        while (chosen.size() < Math.min(wanted, actors)) {
            chosen.add(random.nextInt(actors));
        }
        return chosen;
    }
}
