package eu.alpsynergy.synergy.change;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.PilotChoice;
import eu.alpsynergy.synergy.api.PilotScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Clusters by their score as pilots, and which are in the best set. */
public final class PilotRanking implements Ranking {

    private final GraphSnapshot snapshot;
    private final Map<String, PilotScore> scores = new LinkedHashMap<>();
    private final List<Standing> standings;

    /** Of a choice that was made on the snapshot. */
    public PilotRanking(GraphSnapshot snapshot, PilotChoice choice) {
        this.snapshot = snapshot;
        List<Id<Cluster>> chosen =
                choice.sets().isEmpty() ? List.of() : choice.sets().get(0).clusters();
        List<Standing> ranked = new ArrayList<>();
        for (PilotScore score : choice.candidates()) {
            scores.put(score.cluster().value(), score);
            Map<String, OptionalDouble> figures = new LinkedHashMap<>();
            score.parts().forEach(p -> figures.put(p.criterion().code(), p.normalised()));
            ranked.add(new Standing(
                    score.cluster().value(),
                    OptionalInt.of(ranked.size() + 1),
                    OptionalDouble.of(score.score()),
                    figures,
                    chosen.contains(score.cluster())));
        }
        this.standings = List.copyOf(ranked);
    }

    @Override
    public List<Standing> standings() {
        return standings;
    }

    /** The parts of the criteria asked for, and the cluster's own rows, which are not in a part that found nothing. */
    @Override
    public Set<FactKey> facts(String id, Set<String> figures) {
        Set<FactKey> facts = new TreeSet<>();
        PilotScore score = scores.get(id);
        if (score == null) {
            return facts;
        }
        facts.add(FactKey.of("clusters", id));
        score.parts().stream()
                .filter(p -> figures.contains(p.criterion().code()))
                .forEach(p -> facts.addAll(p.facts()));
        snapshot.clusterThemes().stream()
                .filter(link -> link.subject().equals(score.cluster()))
                .forEach(link -> facts.add(FactKey.of("cluster_themes", id, link.theme())));
        snapshot.clusterLabels().stream()
                .filter(label -> label.cluster().equals(score.cluster()))
                .forEach(label -> facts.add(FactKey.of("cluster_labels", id, label.label())));
        snapshot.experience().clusterServices().stream()
                .filter(offer -> offer.cluster().equals(score.cluster()))
                .forEach(offer -> facts.add(FactKey.of("cluster_services", id, offer.service())));
        return facts;
    }
}
