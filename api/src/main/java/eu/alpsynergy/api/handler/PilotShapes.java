package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.PilotCandidateDto;
import eu.alpsynergy.api.dto.PilotParametersDto;
import eu.alpsynergy.api.dto.PilotRuleDto;
import eu.alpsynergy.api.dto.PilotSetDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotChoice.PilotSet;
import eu.alpsynergy.synergy.api.PilotCriterion;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.synergy.api.PilotScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pilots in the shapes of the API. */
final class PilotShapes {

    private final GraphSnapshot snapshot;

    PilotShapes(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    PilotParametersDto parameters(PilotParameters p) {
        Map<String, Double> weights = new TreeMap<>();
        for (PilotCriterion criterion : PilotCriterion.values()) {
            weights.put(criterion.code(), p.weight(criterion));
        }
        return new PilotParametersDto(
                p.size(),
                p.period().code(),
                p.labelsOn().map(LocalDate::toString).orElse(null),
                p.openLabels(),
                weights,
                p.pairWeight(),
                p.rules().stream().map(this::rule).toList(),
                p.votes().stream()
                        .map(v -> {
                            Map<String, Integer> points = new TreeMap<>();
                            v.points().forEach((cluster, n) -> points.put(cluster.value(), n));
                            return new PilotParametersDto.Vote(v.partner().value(), points);
                        })
                        .toList());
    }

    PilotRuleDto rule(PilotRule rule) {
        if (rule instanceof PilotRule.Size size) {
            return new PilotRuleDto(rule.code(), "size", null, null, size.clusters());
        }
        if (rule instanceof PilotRule.MostPerRegion most) {
            return new PilotRuleDto(rule.code(), "most", null, null, most.clusters());
        }
        if (rule instanceof PilotRule.InType type) {
            return new PilotRuleDto(rule.code(), "type", null, type.type(), type.clusters());
        }
        return about(rule);
    }

    private PilotRuleDto about(PilotRule rule) {
        if (rule instanceof PilotRule.InRegion in) {
            var region = snapshot.regions().get(in.region());
            return new PilotRuleDto(rule.code(), "region", RefDto.of("region", region.id(), region.name()), null, 1);
        }
        if (rule instanceof PilotRule.InField in) {
            var field = snapshot.s3Fields().get(in.field());
            return new PilotRuleDto(rule.code(), "field", RefDto.of("field", field.id(), field.name()), null, 1);
        }
        return rule instanceof PilotRule.ForcedIn in
                ? new PilotRuleDto(rule.code(), "in", cluster(in.cluster()), null, null)
                : new PilotRuleDto(rule.code(), "out", cluster(((PilotRule.ForcedOut) rule).cluster()), null, null);
    }

    RefDto cluster(Id<Cluster> id) {
        return RefDto.of("cluster", id, snapshot.clusters().get(id).name());
    }

    List<RefDto> clusters(List<Id<Cluster>> ids) {
        return ids.stream().map(this::cluster).toList();
    }

    PilotCandidateDto candidate(PilotScore score, int rank, boolean chosen) {
        Cluster cluster = snapshot.clusters().get(score.cluster());
        return new PilotCandidateDto(
                cluster.id().value(),
                cluster.name(),
                cluster.kind(),
                cluster.region().value(),
                ids(score.themes()),
                ids(score.fields()),
                rank,
                chosen,
                score.score(),
                score.atMost(),
                score.parts().stream()
                        .map(p -> new PilotCandidateDto.Part(
                                p.criterion().code(),
                                Numbers.orNull(p.value()),
                                Numbers.orNull(p.normalised()),
                                p.points(),
                                p.state(),
                                p.count(),
                                p.of()))
                        .toList());
    }

    PilotSetDto set(PilotSet set, PilotSet best) {
        return new PilotSetDto(
                ids(set.clusters()),
                set.objective(),
                set.meanScore(),
                set.complementarity(),
                ids(without(set.clusters(), best.clusters())),
                ids(without(best.clusters(), set.clusters())));
    }

    static List<Id<Cluster>> without(List<Id<Cluster>> some, List<Id<Cluster>> others) {
        return some.stream().filter(c -> !others.contains(c)).toList();
    }

    static List<String> ids(List<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
