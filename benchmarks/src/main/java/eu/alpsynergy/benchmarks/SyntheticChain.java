package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.DatasetInfo;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.GraphSnapshotBuilder;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One chain of stages in a row with so many actors each, in the countries, regions and points of the default dataset, with sparse ties. */
final class SyntheticChain {

    static final Id<ValueChain> CHAIN = Id.of("chain");

    private static final int TIES_AN_ACTOR = 3;
    private static final Provenance MADE_UP =
            new Provenance(Id.of("made-up"), FactStatus.MODELLED, "made up for a measurement", null);

    private SyntheticChain() {}

    /** With points of their own, actors are scattered over some 500 km; else they stand where their regions do. */
    static GraphSnapshot of(int stages, int actorsAStage, boolean ownPoints) {
        GraphSnapshot real = CsvSnapshot.ofDefaultDataset();
        SplittableRandom random = new SplittableRandom(1);
        List<Stage> allStages = new ArrayList<>();
        List<StageLink> links = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        List<Performance> performances = new ArrayList<>();
        for (int s = 0; s < stages; s++) {
            Id<Stage> stage = stage(s);
            allStages.add(new Stage(stage, CHAIN, s + 1, LocalName.of("Stage"), "process", List.of(), MADE_UP));
            if (s > 0) {
                links.add(new StageLink(stage(s - 1), stage, StageLink.Kind.FEEDS, MADE_UP));
            }
            for (int a = 0; a < actorsAStage; a++) {
                Id<Region> region = real.regions()
                        .get(random.nextInt(real.regions().size()))
                        .id();
                GeoPoint point = ownPoints ? new GeoPoint(random.nextDouble(45, 48), random.nextDouble(6, 14)) : null;
                Id<Actor> id = Id.of("a" + s + "-" + a);
                actors.add(new Actor(
                        id, "Actor", null, ActorKind.FIRM, region, null, null, null, null, null, null, point, MADE_UP));
                performances.add(new Performance(id, stage, "page", MADE_UP));
            }
        }
        return new GraphSnapshotBuilder(
                        new DatasetInfo("synthetic", "synthetic", "2026-01-01", Map.of(), Map.of(), "{}"))
                .sources(List.of(new Source(Id.of("made-up"), "made up", null, null, null)))
                .countries(real.countries().asList())
                .regions(real.regions().asList())
                .s3Fields(List.of(new S3Field(Id.of("field"), LocalName.of("Field"), MADE_UP)))
                .chains(List.of(new ValueChain(CHAIN, LocalName.of("Chain"), Id.of("field"), MADE_UP)))
                .stages(allStages)
                .stageLinks(links)
                .actors(actors)
                .performances(performances)
                .ties(ties(actors, random))
                .build();
    }

    private static Id<Stage> stage(int s) {
        return Id.of("s" + s);
    }

    private static List<Tie> ties(List<Actor> actors, SplittableRandom random) {
        List<Tie> ties = new ArrayList<>();
        for (int t = 0; t < actors.size() * TIES_AN_ACTOR / 2; t++) {
            Id<Actor> from = actors.get(random.nextInt(actors.size())).id();
            Id<Actor> to = actors.get(random.nextInt(actors.size())).id();
            if (!from.equals(to)) {
                ties.add(new Tie(Id.of("t" + t), from, to, "project", false, null, null, null, MADE_UP));
            }
        }
        return ties;
    }
}
