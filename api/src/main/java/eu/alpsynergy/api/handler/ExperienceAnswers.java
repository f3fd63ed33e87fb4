package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ExperienceDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Experience;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Pilot;
import java.util.List;

/** Services, good practices and pilots as the data package has them. */
final class ExperienceAnswers {

    private final View view;
    private final GraphSnapshot snapshot;
    private final Experience experience;
    private final Facts facts;

    ExperienceAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.experience = snapshot.experience();
        this.facts = new Facts(snapshot);
    }

    ExperienceDto all() {
        List<ExperienceDto.ServiceRow> services = experience.services().stream()
                .map(s -> new ExperienceDto.ServiceRow(
                        s.id().value(),
                        s.name(),
                        s.description(),
                        experience.clusterServices().stream()
                                .filter(o -> o.service().equals(s.id()))
                                .map(o -> cluster(o.cluster()))
                                .toList(),
                        facts.provenance(s.provenance())))
                .toList();
        List<ExperienceDto.PracticeRow> practices = experience.practices().stream()
                .map(p -> new ExperienceDto.PracticeRow(
                        p.id().value(),
                        p.title(),
                        cluster(p.cluster()),
                        region(p.cluster()),
                        p.element(),
                        p.summary(),
                        p.url(),
                        facts.provenance(p.provenance())))
                .toList();
        List<ExperienceDto.PilotRow> pilots =
                experience.pilots().stream().map(this::pilot).toList();
        return new ExperienceDto(view.version(), services, practices, pilots, facts.sources());
    }

    private ExperienceDto.PilotRow pilot(Pilot p) {
        return new ExperienceDto.PilotRow(
                p.id().value(),
                p.title(),
                cluster(p.cluster()),
                region(p.cluster()),
                p.start(),
                p.end(),
                p.summary(),
                p.outcome(),
                p.url(),
                experience.recommendations().stream()
                        .filter(r -> r.pilot().equals(p.id()))
                        .map(r -> new ExperienceDto.RecommendationRow(
                                r.id().value(), r.regionType(), r.text(), facts.provenance(r.provenance())))
                        .toList(),
                facts.provenance(p.provenance()));
    }

    private RefDto cluster(Id<Cluster> id) {
        return RefDto.of("cluster", id, snapshot.clusters().get(id).name());
    }

    private String region(Id<Cluster> id) {
        return snapshot.clusters().get(id).region().value();
    }
}
