package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.CornerDto;
import eu.alpsynergy.api.dto.LinkWonDto;
import eu.alpsynergy.api.dto.MediansDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.PartDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.SynergiesDto;
import eu.alpsynergy.api.dto.SynergyParametersDto;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionTie;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.synergy.api.Corner;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.LinkWon;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.Part;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The synergy diamond of all pairs, and of one pair with all its evidence. */
final class SynergyAnswers {

    private static final int MOST_ACTOR_TIES = 50;

    private final View view;
    private final GraphSnapshot snapshot;

    SynergyAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    SynergiesDto all(SynergyParameters parameters) {
        SynergyOverview overview = view.overview(parameters);
        SynergyOverview.Limits limits = overview.limits();
        return new SynergiesDto(
                view.version(),
                parameters(parameters),
                snapshot.regions().stream()
                        .map(r -> new SynergiesDto.RegionRow(
                                r.id().value(), r.name(), r.country().value()))
                        .toList(),
                overview.pairs().stream().map(Summaries::pair).toList(),
                new MediansDto(Numbers.orNull(overview.medianPotential()), Numbers.orNull(overview.medianTies())),
                new SynergiesDto.Limits(
                        limits.pairsRestingOnOwnProject().stream()
                                .map(p -> List.of(p.a().value(), p.b().value()))
                                .toList(),
                        limits.pairsOnOneProject(),
                        limits.ownProject().map(Id::value).orElse(null),
                        limits.weightlessThemes().stream().map(Id::value).toList(),
                        limits.regionsWithoutThemes().stream().map(Id::value).toList(),
                        new SynergiesDto.Correlations(
                                Numbers.orNull(limits.correlations().overlap()),
                                Numbers.orNull(limits.correlations().complementarity()),
                                Numbers.orNull(limits.correlations().fit()))));
    }

    static SynergyParametersDto parameters(SynergyParameters p) {
        return new SynergyParametersDto(
                p.period().code(),
                p.themes().stream().map(Id::value).toList(),
                p.excludedProjects().stream().map(Id::value).toList(),
                Numbers.orNull(p.thematicObjective()),
                Numbers.orNull(p.maxConsortium()),
                new SynergyParametersDto.Weights(
                        p.weights().overlap(),
                        p.weights().complementarity(),
                        p.weights().fit()));
    }

    PairDetail pair(Id<Region> a, Id<Region> b, SynergyParameters parameters) {
        PairExplanation e = view.diamonds().explain(a, b, parameters);
        Facts facts = new Facts(snapshot);
        PairDetail.Corners corners = new PairDetail.Corners(
                corner(e.overlap(), p -> overlapPart(p, facts)),
                corner(e.complementarityAFromB(), p -> addedPart("added-density-a", p, facts)),
                corner(e.complementarityBFromA(), p -> addedPart("added-density-b", p, facts)),
                corner(e.fit(), p -> chainPart(p, facts)),
                corner(e.ties(), p -> projectPart(p, facts)));
        PairDetail.FrameworkProjects framework = framework(a, b, facts);
        PairDetail.ActorTies actorTies = actorTies(a, b, facts);
        PairDetail.Calls calls = calls(a, b, facts);
        return new PairDetail(
                view.version(),
                parameters(parameters),
                region(a),
                region(b),
                Summaries.pair(e.summary()),
                corners,
                e.potential().stream()
                        .map(p -> new PairDetail.PotentialPart(
                                p.corner().name().toLowerCase(Locale.ROOT),
                                p.weight(),
                                Numbers.orNull(p.value()),
                                p.contribution()))
                        .toList(),
                new MediansDto(Numbers.orNull(e.medianPotential()), Numbers.orNull(e.medianTies())),
                e.pairsTotal(),
                framework,
                actorTies,
                calls,
                facts.facts(),
                facts.sources());
    }

    RefDto region(Id<Region> id) {
        return RefDto.of("region", id, snapshot.regions().get(id).name());
    }

    private static <P extends Part> CornerDto corner(Corner<P> corner, Function<P, PartDto> mapping) {
        return new CornerDto(
                Numbers.orNull(corner.value()),
                corner.absence()
                        .map(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(null),
                corner.parts().stream().map(mapping).toList());
    }

    private PartDto overlapPart(Part.ThemeOverlap part, Facts facts) {
        String kind =
                switch (part.holder()) {
                    case BOTH -> "theme-shared";
                    case ONLY_A -> "theme-only-a";
                    case ONLY_B -> "theme-only-b";
                };
        return PartDto.of(
                kind, theme(part.theme()), part.rarityWeight(), part.contribution(), facts.keys(part.facts()));
    }

    private PartDto addedPart(String kind, Part.ThemeAdded part, Facts facts) {
        return new PartDto(
                kind,
                theme(part.theme()),
                part.addedDensity(),
                part.contribution(),
                facts.keys(part.facts()),
                null,
                null,
                part.related().stream()
                        .map(r -> new PartDto.Related(r.theme().value(), r.proximity()))
                        .toList());
    }

    private PartDto chainPart(Part.ChainFit part, Facts facts) {
        return new PartDto(
                "chain-fit",
                RefDto.of(
                        "chain",
                        part.chain(),
                        snapshot.chains().get(part.chain()).name()),
                part.fit(),
                part.contribution(),
                facts.keys(part.facts()),
                part.linksWon().stream().map(won -> link(won, facts)).toList(),
                new PartDto.Cover(part.links(), part.coveredByA(), part.coveredByB(), part.coveredByBoth()),
                null);
    }

    private PartDto projectPart(Part.SharedProject part, Facts facts) {
        return PartDto.of(
                "shared-project",
                RefDto.of(
                        "project",
                        part.project(),
                        snapshot.projects().get(part.project()).acronym()),
                1,
                part.contribution(),
                facts.keys(part.facts()));
    }

    LinkWonDto link(LinkWon won, Facts facts) {
        return new LinkWonDto(
                won.from().value(),
                snapshot.stages().get(won.from()).name(),
                won.to().value(),
                snapshot.stages().get(won.to()).name(),
                won.onlyTogether(),
                actors(won.fromActors(), won.from(), facts),
                actors(won.toActors(), won.to(), facts));
    }

    private List<LinkWonDto.ActorAtStage> actors(List<Id<Actor>> ids, Id<Stage> stage, Facts facts) {
        return ids.stream()
                .map(id -> {
                    Actor actor = snapshot.actors().get(id);
                    return new LinkWonDto.ActorAtStage(
                            id.value(),
                            actor.name(),
                            actor.region().value(),
                            facts.key(StageOccupancy.performanceKey(id, stage)));
                })
                .toList();
    }

    RefDto theme(Id<Theme> id) {
        return RefDto.of("theme", id, snapshot.themes().get(id).name());
    }

    private PairDetail.@Nullable FrameworkProjects framework(Id<Region> a, Id<Region> b, Facts facts) {
        return snapshot.regionTies().stream()
                .filter(t -> joins(t, a, b) || joins(t, b, a))
                .findFirst()
                .map(t -> new PairDetail.FrameworkProjects(
                        t.fp7Projects(),
                        t.h2020Projects(),
                        t.fp7FirmProjects(),
                        t.h2020FirmProjects(),
                        facts.key(FactKey.of("region_ties", t.regionA(), t.regionB()))))
                .orElse(null);
    }

    private static boolean joins(RegionTie tie, Id<Region> a, Id<Region> b) {
        return tie.regionA().equals(a) && tie.regionB().equals(b);
    }

    private PairDetail.ActorTies actorTies(Id<Region> a, Id<Region> b, Facts facts) {
        Set<Tie> between = new HashSet<>();
        int region = snapshot.regions().indexOf(a);
        int other = snapshot.regions().indexOf(b);
        for (int actor : snapshot.actorsOfRegion().targetsOf(region)) {
            var ties = snapshot.tiesOfActor();
            for (int e = ties.start(actor); e < ties.end(actor); e++) {
                if (snapshot.regionOfActor(ties.target(e)) == other) {
                    between.add(
                            snapshot.ties().get(ties.fact(e) % snapshot.ties().size()));
                }
            }
        }
        List<PairDetail.ActorTie> shown = between.stream()
                .sorted(Comparator.comparingInt(Details::strength).reversed().thenComparing(Tie::id))
                .limit(MOST_ACTOR_TIES)
                .map(t -> new PairDetail.ActorTie(
                        actor(t.from()),
                        actor(t.to()),
                        t.kind(),
                        t.sharedProjects(),
                        facts.key(FactKey.of("ties", t.id()))))
                .toList();
        return new PairDetail.ActorTies(between.size(), shown);
    }

    private RefDto actor(Id<Actor> id) {
        return RefDto.of("actor", id, snapshot.actors().name(id));
    }

    private PairDetail.Calls calls(Id<Region> a, Id<Region> b, Facts facts) {
        List<CallSummary> ofA = callsOf(a);
        List<CallSummary> ofB = callsOf(b);
        List<CallSummary> both = ofA.stream().filter(ofB::contains).toList();
        ofA.forEach(c -> facts.source(Id.of(c.provenance().source())));
        ofB.forEach(c -> facts.source(Id.of(c.provenance().source())));
        return new PairDetail.Calls(
                ofA.stream().filter(c -> !both.contains(c)).toList(),
                ofB.stream().filter(c -> !both.contains(c)).toList(),
                both);
    }

    private List<CallSummary> callsOf(Id<Region> region) {
        Summaries summaries = new Summaries(view);
        return Arrays.stream(
                        snapshot.callsOfRegion().targetsOf(snapshot.regions().indexOf(region)))
                .mapToObj(c -> summaries.call(snapshot.calls().get(c)))
                .toList();
    }
}
