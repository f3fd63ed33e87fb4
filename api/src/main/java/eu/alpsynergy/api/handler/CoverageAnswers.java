package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.FragilityDto;
import eu.alpsynergy.api.dto.GapDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.ValueChain;
import eu.alpsynergy.synergy.api.ChainCoverage;
import eu.alpsynergy.synergy.api.ChainFragility;
import eu.alpsynergy.synergy.api.GapAnswer;
import eu.alpsynergy.synergy.api.TogetherCoverage;
import eu.alpsynergy.synergy.valuechain.Fragility;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage of a value chain, and of a set of regions in it. */
final class CoverageAnswers {

    private final View view;
    private final GraphSnapshot snapshot;

    CoverageAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    ChainCoverageDto of(ValueChain chain, List<Id<Region>> regions) {
        ChainCoverage coverage = view.coverageOf(chain.id());
        Facts facts = new Facts(snapshot);
        Summaries summaries = new Summaries(view);
        var stages = coverage.stages().stream().map(summaries::stage).toList();
        stages.forEach(s -> facts.source(Id.of(s.provenance().source())));
        return new ChainCoverageDto(
                view.version(),
                RefDto.of("chain", chain.id(), chain.name()),
                stages,
                coverage.links().stream()
                        .map(l -> new ChainCoverageDto.LinkRow(
                                l.from().value(),
                                l.to().value(),
                                l.kind().code(),
                                ids(l.regionsAlone()),
                                l.handOvers().withinRegion(),
                                l.handOvers().acrossRegions(),
                                l.handOvers().acrossBorders(),
                                l.handOvers().tied()))
                        .toList(),
                coverage.regions().stream()
                        .map(r -> new ChainCoverageDto.RegionRow(
                                r.region().value(),
                                snapshot.regions().get(r.region()).name(),
                                r.actors(),
                                r.stageShare(),
                                r.linkShare(),
                                ids(r.gaps())))
                        .toList(),
                coverage.cells().stream()
                        .map(c -> new ChainCoverageDto.Cell(
                                c.region().value(),
                                c.stage().value(),
                                c.actors().stream()
                                        .map(a -> actor(a, c.stage(), facts))
                                        .toList()))
                        .toList(),
                ids(coverage.gapsEverywhere()),
                regions.isEmpty() ? null : together(chain, regions, facts),
                facts.facts(),
                facts.sources());
    }

    private ChainCoverageDto.@Nullable Together together(ValueChain chain, List<Id<Region>> regions, Facts facts) {
        TogetherCoverage together = view.coverage().together(chain.id(), regions);
        SynergyAnswers synergies = new SynergyAnswers(view);
        return new ChainCoverageDto.Together(
                ids(together.regions()),
                together.stageShare(),
                together.linkShare(),
                ids(together.gaps()),
                together.linksOnlyTogether().stream()
                        .map(won -> synergies.link(won, facts))
                        .toList());
    }

    private ChainCoverageDto.ActorRow actor(Id<Actor> id, Id<Stage> stage, Facts facts) {
        Actor actor = snapshot.actors().get(id);
        Csr stages = snapshot.stagesOfActor();
        int a = snapshot.actors().indexOf(id);
        int s = snapshot.stages().indexOf(stage);
        String basis = "";
        for (int e = stages.start(a); e < stages.end(a); e++) {
            if (stages.target(e) == s) {
                basis = snapshot.performances().get(stages.fact(e)).basis();
            }
        }
        return new ChainCoverageDto.ActorRow(
                id.value(),
                actor.name(),
                actor.kind().code(),
                basis,
                facts.key(StageOccupancy.performanceKey(id, stage)));
    }

    private static List<String> ids(List<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** Who could fill a stage for some regions. */
    GapDto gap(Stage stage, List<Id<Region>> regions) {
        GapAnswer gap = view.gapFillers().of(stage.id(), regions);
        Facts facts = new Facts(snapshot);
        List<GapDto.Candidate> candidates = gap.candidates().stream()
                .map(c -> new GapDto.Candidate(
                        RefDto.of(
                                "actor",
                                c.actor(),
                                snapshot.actors().get(c.actor()).name()),
                        c.region().value(),
                        c.tiesAtNeighbours(),
                        c.ties(),
                        Numbers.orNull(c.regionTies()),
                        Numbers.orNull(c.strength()),
                        Numbers.orNull(c.distanceKm()),
                        facts.keys(c.facts())))
                .toList();
        return new GapDto(
                view.version(),
                RefDto.of(
                        "chain", gap.chain(), snapshot.chains().get(gap.chain()).name()),
                stage(gap.stage()),
                regions.stream().map(Id::value).toList(),
                gap.occupied(),
                gap.closes().stream()
                        .map(n -> new GapDto.Neighbour(stage(n.stage()), n.before()))
                        .toList(),
                gap.regionsThatCould().stream()
                        .map(r -> new GapDto.RegionRow(
                                r.region().value(),
                                r.actors(),
                                r.actorsAtNeighbours(),
                                Numbers.orNull(r.regionTies()),
                                Numbers.orNull(r.strength()),
                                Numbers.orNull(r.distanceKm())))
                        .toList(),
                candidates,
                facts.facts(),
                facts.sources());
    }

    /** How easily a chain breaks. */
    FragilityDto fragility(ValueChain chain) {
        ChainFragility fragility = new Fragility(snapshot).of(chain.id());
        Facts facts = new Facts(snapshot);
        List<FragilityDto.Place> places = fragility.singleActor().stream()
                .map(p -> new FragilityDto.Place(
                        stage(p.stage()),
                        actor(p.actor()),
                        p.region().value(),
                        facts.key(StageOccupancy.performanceKey(p.actor(), p.stage()))))
                .toList();
        return new FragilityDto(
                view.version(),
                RefDto.of("chain", chain.id(), chain.name()),
                fragility.whole(),
                places,
                fragility.singleRegion().stream()
                        .map(r -> new FragilityDto.OneRegion(
                                stage(r.stage()), r.region().value(), r.actors()))
                        .toList(),
                fragility.indispensable().stream().map(this::actor).toList(),
                fragility.passedByAll().stream().map(this::stage).toList(),
                new FragilityDto.Cut(
                        fragility.cut().stages().stream().map(this::stage).toList(),
                        fragility.cut().actors().stream().map(this::actor).toList(),
                        fragility.cut().exact()),
                fragility.loss().stream()
                        .map(l -> new FragilityDto.Loss(actor(l.actor()), l.betweenness(), l.linkShare()))
                        .toList(),
                facts.facts(),
                facts.sources());
    }

    private RefDto actor(Id<Actor> id) {
        return RefDto.of("actor", id, snapshot.actors().name(id));
    }

    private RefDto stage(Id<Stage> id) {
        return RefDto.of("stage", id, snapshot.stages().get(id).name());
    }
}
