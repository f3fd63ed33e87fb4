package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.Country;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.ProjectRegion;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ThemeLink;
import eu.alpsynergy.model.ValueChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up regions for measurements of growth: each names a fifth of the themes, has 40 actors at the stages of 12 chains of 9
 * stages, and takes part in about 60 of 4,000 projects. Same seed, same snapshot.
 */
final class SyntheticRegions {

    private static final int CHAINS = 12;
    private static final int STAGES = 9;
    private static final int ACTORS = 40;
    private static final int PROJECTS = 4_000;
    private static final int PROJECTS_OF_REGION = 60;

    private static final Provenance MADE_UP =
            new Provenance(Id.of("made-up"), FactStatus.MODELLED, "made up for a measurement", null);

    private final SplittableRandom random = new SplittableRandom(1);
    private final int regions;
    private final int themes;

    private SyntheticRegions(int regions, int themes) {
        this.regions = regions;
        this.themes = themes;
    }

    static GraphSnapshot of(int regions, int themes) {
        return new SyntheticRegions(regions, themes).build();
    }

    private GraphSnapshot build() {
        GraphSnapshotBuilder b = new GraphSnapshotBuilder(
                        new DatasetInfo("synthetic", "synthetic", "2026-01-01", Map.of(), Map.of(), "{}"))
                .sources(List.of(new Source(Id.of("made-up"), "made up", null, null, null)))
                .countries(List.of(new Country(Id.of("XX"), LocalName.of("Nowhere"), true, "EUR", MADE_UP)))
                .s3Fields(List.of(new S3Field(Id.of("field"), LocalName.of("Field"), MADE_UP)))
                .programmes(List.of(new Programme(Id.of("prog"), "Programme", null, "interreg", null, MADE_UP)));
        strategies(b);
        chains(b);
        projects(b);
        return b.build();
    }

    private static String region(int r) {
        return "R" + r;
    }

    private void strategies(GraphSnapshotBuilder b) {
        List<Region> all = new ArrayList<>();
        List<Theme> tags = new ArrayList<>();
        List<Strategy> strategies = new ArrayList<>();
        List<Priority> priorities = new ArrayList<>();
        List<ThemeLink<Priority>> links = new ArrayList<>();
        for (int t = 0; t < themes; t++) {
            tags.add(new Theme(Id.of("t" + t), LocalName.of("Theme " + t), MADE_UP));
        }
        for (int r = 0; r < regions; r++) {
            all.add(new Region(
                    Id.of(region(r)),
                    LocalName.of("Region " + r),
                    "Region " + r,
                    Id.of("XX"),
                    "XX" + r,
                    "XX" + r,
                    2,
                    List.of(),
                    null,
                    null,
                    null,
                    MADE_UP));
            strategies.add(new Strategy(Id.of("s" + r), Id.of(region(r)), Period.P2021_27, "Strategy", MADE_UP));
            for (int t = 0; t < themes; t++) {
                if (random.nextInt(5) == 0) {
                    Id<Priority> priority = Id.of("p" + r + "-" + t);
                    priorities.add(new Priority(priority, Id.of("s" + r), null, "Priority", "priority", MADE_UP));
                    links.add(new ThemeLink<>(priority, Id.of("t" + t), MADE_UP));
                }
            }
        }
        b.regions(all)
                .themes(tags)
                .strategies(strategies)
                .priorities(priorities)
                .priorityThemes(links);
    }

    private void chains(GraphSnapshotBuilder b) {
        List<ValueChain> chains = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        List<StageLink> links = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        List<Performance> performances = new ArrayList<>();
        for (int c = 0; c < CHAINS; c++) {
            chains.add(new ValueChain(Id.of("c" + c), LocalName.of("Chain " + c), Id.of("field"), MADE_UP));
            for (int s = 0; s < STAGES; s++) {
                stages.add(new Stage(
                        Id.of("c" + c + "s" + s),
                        Id.of("c" + c),
                        s + 1,
                        LocalName.of("Stage"),
                        "process",
                        List.of(),
                        MADE_UP));
                if (s > 0) {
                    links.add(new StageLink(
                            Id.of("c" + c + "s" + (s - 1)), Id.of("c" + c + "s" + s), StageLink.Kind.FEEDS, MADE_UP));
                }
            }
        }
        for (int r = 0; r < regions; r++) {
            for (int a = 0; a < ACTORS; a++) {
                Id<Actor> id = Id.of("a" + r + "-" + a);
                actors.add(new Actor(
                        id,
                        "Actor",
                        null,
                        ActorKind.FIRM,
                        Id.of(region(r)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        MADE_UP));
                performances.add(new Performance(
                        id, Id.of("c" + random.nextInt(CHAINS) + "s" + random.nextInt(STAGES)), "page", MADE_UP));
            }
        }
        b.chains(chains).stages(stages).stageLinks(links).actors(actors).performances(performances);
    }

    private void projects(GraphSnapshotBuilder b) {
        List<Project> projects = new ArrayList<>();
        List<ProjectRegion> involved = new ArrayList<>();
        for (int p = 0; p < PROJECTS; p++) {
            projects.add(new Project(Id.of("j" + p), "Project " + p, Id.of("prog"), null, null, null, 8, MADE_UP));
        }
        for (int r = 0; r < regions; r++) {
            for (int p = 0; p < PROJECTS; p++) {
                if (random.nextInt(PROJECTS) < PROJECTS_OF_REGION) {
                    involved.add(new ProjectRegion(Id.of("j" + p), Id.of(region(r)), 1, MADE_UP));
                }
            }
        }
        b.projects(projects).projectRegions(involved);
    }
}
