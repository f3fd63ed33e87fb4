package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.PilotCandidateDto;
import eu.alpsynergy.api.dto.PilotRuleDto;
import eu.alpsynergy.api.dto.PilotSetDto;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotCriterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The brief of a choice of pilots: the set, its proof, why each cluster is in it. */
final class BriefOfPilots implements BriefSubject {

    /** So many clusters leave room for reasons, caveats and sources on two pages. */
    private static final int ROWS = 20;

    @Override
    public Content content(View view, Query query, BriefTexts texts) {
        PilotsDto pilots = new PilotAnswers(view).choose(new PilotQuestion(view, query).read());
        List<PilotCandidateDto> chosen =
                pilots.candidates().stream().filter(PilotCandidateDto::chosen).toList();
        return new Content(
                texts.of("pilots.name", texts.count(pilots.parameters().k())),
                "/pilots" + query.link(PilotQuestion.PARAMETERS),
                message(view, texts, pilots, chosen),
                chosen.isEmpty() ? null : table(view, texts, chosen),
                reasons(texts, pilots),
                caveats(texts, pilots),
                sources(view, chosen));
    }

    private static List<Sentence> message(
            View view, BriefTexts texts, PilotsDto pilots, List<PilotCandidateDto> chosen) {
        if (pilots.sets().isEmpty()) {
            return List.of(texts.sentence(
                    "pilots.clash",
                    texts.list(pilots.conflict().stream()
                            .map(c -> rule(texts, c.rule()))
                            .toList())));
        }
        PilotSetDto best = pilots.sets().get(0);
        List<Sentence> message = new ArrayList<>();
        message.add(texts.sentence(
                "pilots.best",
                texts.count(chosen.size()),
                texts.count(chosen.stream()
                        .map(PilotCandidateDto::region)
                        .distinct()
                        .count()),
                texts.score(best.objective()),
                texts.score(best.meanScore()),
                texts.score(best.complementarity())));
        Double gap = pilots.gap();
        message.add(
                pilots.proven() || gap == null
                        ? texts.sentence("pilots.proven")
                        : texts.sentence("pilots.gap", texts.percent(gap)));
        if (pilots.sets().size() > 1) {
            PilotSetDto next = pilots.sets().get(1);
            message.add(texts.sentence(
                    "pilots.next",
                    texts.scoreBeside(next.objective(), best.objective()),
                    names(view, texts, next.added()),
                    names(view, texts, next.left())));
        }
        if (chosen.size() > ROWS) {
            message.add(texts.sentence("pilots.more", texts.count(chosen.size() - ROWS)));
        }
        return message;
    }

    private static String names(View view, BriefTexts texts, List<String> clusters) {
        return texts.list(clusters.stream()
                .map(c -> view.snapshot().clusters().get(Id.<Cluster>of(c)).name())
                .toList());
    }

    private static BriefDto.Grid table(View view, BriefTexts texts, List<PilotCandidateDto> chosen) {
        return new BriefDto.Grid(
                List.of(texts.of("c.cluster"), texts.of("c.region"), texts.of("c.score"), texts.of("c.why")),
                chosen.stream()
                        .limit(ROWS)
                        .map(c -> BriefSubject.row(
                                c.name(),
                                texts.name(view.snapshot()
                                        .regions()
                                        .get(Id.of(c.region()))
                                        .name()),
                                texts.score(c.score()),
                                texts.list(c.parts().stream()
                                        .filter(p -> p.points() > 0)
                                        .map(p -> texts.of("criterion." + p.criterion(), texts.score(p.normalised())))
                                        .toList())))
                        .toList());
    }

    private static List<Sentence> reasons(BriefTexts texts, PilotsDto pilots) {
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(texts.sentence(
                "pilots.rules",
                texts.list(pilots.parameters().rules().stream()
                        .map(r -> rule(texts, r))
                        .toList())));
        if (!pilots.parameters().votes().isEmpty()) {
            reasons.add(texts.sentence(
                    "pilots.votes", texts.count(pilots.parameters().votes().size())));
        }
        return reasons;
    }

    private static List<Sentence> caveats(BriefTexts texts, PilotsDto pilots) {
        List<String> left = Arrays.stream(PilotCriterion.values())
                .map(PilotCriterion::code)
                .filter(c -> !pilots.criteria().contains(c))
                .map(c -> texts.of("criterion." + c, "").strip())
                .toList();
        return left.isEmpty() ? List.of() : List.of(texts.sentence("pilots.left", texts.list(left)));
    }

    static String rule(BriefTexts texts, PilotRuleDto rule) {
        String name = rule.subject() == null ? "" : texts.name(rule.subject());
        Integer clusters = rule.clusters();
        return texts.of(
                "rule." + rule.kind(),
                name,
                clusters == null ? "" : texts.count(clusters),
                Objects.requireNonNullElse(rule.type(), ""));
    }

    /** Where the chosen clusters and their themes come from. */
    private static Map<String, SourceDto> sources(View view, List<PilotCandidateDto> chosen) {
        Facts facts = new Facts(view.snapshot());
        for (PilotCandidateDto c : chosen) {
            facts.source(view.snapshot()
                    .clusters()
                    .get(Id.<Cluster>of(c.id()))
                    .provenance()
                    .source());
        }
        return facts.sources();
    }
}
