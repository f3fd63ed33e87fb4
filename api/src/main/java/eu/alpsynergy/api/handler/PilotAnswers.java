package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.PilotCandidateDto;
import eu.alpsynergy.api.dto.PilotComparisonDto;
import eu.alpsynergy.api.dto.PilotReasonDto;
import eu.alpsynergy.api.dto.PilotRobustnessDto;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotChoice;
import eu.alpsynergy.synergy.api.PilotChoice.PilotSet;
import eu.alpsynergy.synergy.api.PilotCriterion;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotReason;
import eu.alpsynergy.synergy.api.PilotScore;
import eu.alpsynergy.synergy.pilot.Pilots;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The choice of pilot clusters and what explains it. */
final class PilotAnswers {

    private final View view;
    private final GraphSnapshot snapshot;
    private final PilotShapes shapes;

    PilotAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.shapes = new PilotShapes(snapshot);
    }

    PilotsDto choose(PilotParameters parameters) {
        PilotChoice choice = new Pilots(snapshot, parameters).choose();
        List<Id<Cluster>> best =
                choice.sets().isEmpty() ? List.of() : choice.sets().get(0).clusters();
        return new PilotsDto(
                view.version(),
                shapes.parameters(parameters),
                choice.criteria().stream().sorted().map(PilotCriterion::code).toList(),
                choice.sets().stream()
                        .map(s -> shapes.set(s, choice.sets().get(0)))
                        .toList(),
                Numbers.orNull(choice.bound()),
                gap(choice),
                choice.proven(),
                choice.nodes(),
                choice.conflict().stream()
                        .map(c -> new PilotsDto.Clash(shapes.rule(c.rule()), c.enough()))
                        .toList(),
                types(parameters),
                snapshot.partners().stream()
                        .map(p -> new PilotsDto.Voter(
                                p.id().value(), p.name(), p.region().value()))
                        .toList(),
                candidates(choice.candidates(), best));
    }

    private static @Nullable Double gap(PilotChoice choice) {
        OptionalDouble bound = choice.bound();
        if (bound.isEmpty()) {
            return null;
        }
        double best = choice.sets().get(0).objective();
        return choice.proven() || best <= 0 ? 0.0 : Math.max(0, bound.getAsDouble() - best) / best;
    }

    private List<PilotsDto.RegionType> types(PilotParameters parameters) {
        return Pilots.regionTypes(snapshot, parameters.period()).stream()
                .map(type -> new PilotsDto.RegionType(
                        type,
                        snapshot.regions().stream()
                                .filter(r -> Pilots.regionType(r, parameters.period())
                                        .filter(type::equals)
                                        .isPresent())
                                .map(r -> r.id().value())
                                .toList()))
                .toList();
    }

    private List<PilotCandidateDto> candidates(List<PilotScore> ranked, List<Id<Cluster>> best) {
        List<PilotCandidateDto> candidates = new ArrayList<>();
        for (int rank = 1; rank <= ranked.size(); rank++) {
            PilotScore score = ranked.get(rank - 1);
            candidates.add(shapes.candidate(score, rank, best.contains(score.cluster())));
        }
        return candidates;
    }

    PilotReasonDto why(Cluster cluster, PilotParameters parameters) {
        Pilots pilots = new Pilots(snapshot, parameters);
        PilotReason reason = pilots.why(cluster.id())
                .orElseThrow(
                        () -> RequestProblem.contradiction(
                                "No set of clusters keeps these rules, so none is in or out; /pilots names the rules that clash."));
        List<Id<Cluster>> best = pilots.best();
        Facts facts = new Facts(snapshot);
        List<PilotReasonDto.Evidence> evidence = reason.score().parts().stream()
                .map(p -> new PilotReasonDto.Evidence(p.criterion().code(), facts.keys(p.facts())))
                .toList();
        return new PilotReasonDto(
                view.version(),
                shapes.parameters(parameters),
                shapes.candidate(reason.score(), reason.rank(), reason.chosen()),
                reason.chosen(),
                Numbers.orNull(reason.margin()),
                shapes.clusters(PilotShapes.without(reason.others(), best)),
                reason.others().isEmpty() ? List.of() : shapes.clusters(PilotShapes.without(best, reason.others())),
                reason.lifted().stream().map(shapes::rule).toList(),
                reason.because().stream().map(shapes::rule).toList(),
                reason.proven(),
                evidence,
                facts.facts(),
                facts.sources());
    }

    PilotRobustnessDto robustness(PilotParameters parameters, int draws, int seed) {
        var robustness = new Pilots(snapshot, parameters).robustness(draws, seed);
        return new PilotRobustnessDto(
                view.version(),
                shapes.parameters(parameters),
                draws,
                seed,
                robustness.sameSet(),
                robustness.unproven(),
                robustness.clusters().stream()
                        .map(s -> new PilotRobustnessDto.Row(
                                s.cluster().value(),
                                snapshot.clusters().get(s.cluster()).name(),
                                snapshot.clusters().get(s.cluster()).region().value(),
                                s.share(),
                                s.chosen()))
                        .toList());
    }

    PilotComparisonDto compare(List<Id<Cluster>> a, List<Id<Cluster>> b, PilotParameters parameters) {
        Pilots pilots = new Pilots(snapshot, parameters);
        List<PilotScore> scores = pilots.candidates();
        return new PilotComparisonDto(
                view.version(),
                shapes.parameters(parameters),
                side(pilots, scores, a, b),
                side(pilots, scores, b, a),
                shapes.clusters(a.stream().filter(b::contains).toList()));
    }

    private PilotComparisonDto.Side side(
            Pilots pilots, List<PilotScore> scores, List<Id<Cluster>> own, List<Id<Cluster>> other) {
        PilotSet set = pilots.evaluate(own);
        List<PilotComparisonDto.Mean> means = new ArrayList<>();
        for (PilotCriterion criterion : PilotCriterion.values()) {
            double sum = scores.stream()
                    .filter(s -> own.contains(s.cluster()))
                    .flatMap(s -> s.parts().stream())
                    .filter(part -> part.criterion() == criterion)
                    .mapToDouble(PilotScore.Part::points)
                    .sum();
            means.add(new PilotComparisonDto.Mean(criterion.code(), own.isEmpty() ? 0 : sum / own.size()));
        }
        return new PilotComparisonDto.Side(
                set.objective(),
                set.meanScore(),
                set.complementarity(),
                pilots.broken(own).stream().map(shapes::rule).toList(),
                shapes.clusters(PilotShapes.without(own, other)),
                means);
    }
}
