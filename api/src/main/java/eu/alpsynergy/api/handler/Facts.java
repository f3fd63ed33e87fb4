package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.FactDto;
import eu.alpsynergy.api.dto.ProvenanceDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.model.ActivityFigure;
import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.IndustryTheme;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionLocation;
import eu.alpsynergy.model.RegionTie;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the facts that an answer refers to, with their sources; each is looked up where it lies in the snapshot. */
final class Facts {

    private final GraphSnapshot snapshot;
    private final Map<String, FactDto> facts = new TreeMap<>();
    private final Map<String, SourceDto> sources = new TreeMap<>();
    /** Made when the first figure is asked for. */
    private final Map<String, ActivityFigure> activityFigures = new HashMap<>();

    Facts(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Takes the facts up and returns their keys. */
    List<String> keys(List<FactKey> keys) {
        return keys.stream().map(this::key).toList();
    }

    String key(FactKey key) {
        String text = key.toString();
        if (!facts.containsKey(text)) {
            FactDto fact = lookUp(key);
            facts.put(text, fact);
            source(Id.of(fact.provenance().source()));
        }
        return text;
    }

    void source(Id<Source> id) {
        sources.computeIfAbsent(id.value(), i -> SourceDto.of(snapshot.source(id)));
    }

    /** Takes a provenance's source up and returns it as it is shown. */
    ProvenanceDto provenance(Provenance provenance) {
        source(provenance.source());
        return ProvenanceDto.of(provenance);
    }

    Map<String, FactDto> facts() {
        return facts;
    }

    Map<String, SourceDto> sources() {
        return sources;
    }

    private FactDto lookUp(FactKey key) {
        String[] ids = key.id().split("\\+", -1);
        return switch (key.table()) {
            case "priorities" -> {
                var priority = snapshot.priorities().get(Id.of(ids[0]));
                yield fact(key, LocalName.of(priority.nameEnglish()), priority.provenance());
            }
            case "priority_themes" -> {
                int priority = snapshot.priorities().indexOf(Id.of(ids[0]));
                int theme = snapshot.themes().indexOf(Id.of(ids[1]));
                int link = factOf(snapshot.themesOfPriority(), priority, theme);
                LocalName label = joined(
                        LocalName.of(snapshot.priorities().get(priority).nameEnglish()),
                        " → ",
                        snapshot.themes().get(theme).name());
                yield fact(key, label, snapshot.priorityThemes().get(link).provenance());
            }
            case "performances" -> {
                int actor = snapshot.actors().indexOf(Id.of(ids[0]));
                int stage = snapshot.stages().indexOf(Id.of(ids[1]));
                int performance = factOf(snapshot.stagesOfActor(), actor, stage);
                LocalName label = joined(
                        LocalName.of(snapshot.actors().get(actor).name()),
                        " → ",
                        snapshot.stages().get(stage).name());
                yield fact(key, label, snapshot.performances().get(performance).provenance());
            }
            case "stage_links" -> stageLink(key, ids);
            case "participations" -> {
                int actor = snapshot.actors().indexOf(Id.of(ids[0]));
                int project = snapshot.projects().indexOf(Id.of(ids[1]));
                int participation = factOf(snapshot.projectsOfActor(), actor, project);
                LocalName label = LocalName.of(snapshot.actors().get(actor).name() + " → "
                        + snapshot.projects().get(project).acronym());
                yield fact(
                        key, label, snapshot.participations().get(participation).provenance());
            }
            case "memberships" -> {
                int actor = snapshot.actors().indexOf(Id.of(ids[0]));
                int cluster = snapshot.clusters().indexOf(Id.of(ids[1]));
                int membership = factOf(snapshot.membersOfCluster(), cluster, actor);
                LocalName label = LocalName.of(snapshot.actors().get(actor).name() + " → "
                        + snapshot.clusters().get(cluster).name());
                yield fact(key, label, snapshot.memberships().get(membership).provenance());
            }
            case "projects" -> {
                var project = snapshot.projects().get(Id.of(ids[0]));
                yield fact(key, LocalName.of(project.acronym()), project.provenance());
            }
            case "project_regions" -> {
                int project = snapshot.projects().indexOf(Id.of(ids[0]));
                int region = snapshot.regions().indexOf(Id.of(ids[1]));
                int involved = factOf(snapshot.regionsOfProject(), project, region);
                LocalName label = joined(
                        snapshot.regions().get(region).name(),
                        " → ",
                        LocalName.of(snapshot.projects().get(project).acronym()));
                yield fact(key, label, snapshot.projectRegions().get(involved).provenance());
            }
            case "region_ties" -> {
                RegionTie tie = snapshot.regionTies().stream()
                        .filter(t -> t.regionA().value().equals(ids[0])
                                && t.regionB().value().equals(ids[1]))
                        .findFirst()
                        .orElseThrow();
                LocalName label = joined(
                        snapshot.regions().get(tie.regionA()).name(),
                        " – ",
                        snapshot.regions().get(tie.regionB()).name());
                yield fact(key, label, tie.provenance());
            }
            case "clusters" -> {
                var cluster = snapshot.clusters().get(Id.of(ids[0]));
                yield fact(key, LocalName.of(cluster.name()), cluster.provenance());
            }
            case "cluster_themes", "cluster_labels", "cluster_services" -> ofCluster(key, ids);
            case "activity" -> activity(key);
            case "industry_themes" -> {
                IndustryTheme weight = snapshot.industryThemes().stream()
                        .filter(w -> w.industry().value().equals(ids[0])
                                && w.theme().value().equals(ids[1]))
                        .findFirst()
                        .orElseThrow();
                LocalName label = joined(
                        joined(
                                snapshot.industries().get(weight.industry()).name(),
                                " → ",
                                snapshot.themes().get(weight.theme()).name()),
                        ": ",
                        LocalName.of(Double.toString(weight.weight())));
                yield fact(key, label, weight.provenance());
            }
            case "regions" -> regionPoint(key);
            case "actors" -> actor(key);
            case "ties" -> {
                Tie tie = snapshot.ties().get(Id.of(key.id()));
                LocalName label = LocalName.of(snapshot.actors().get(tie.from()).name() + " – "
                        + snapshot.actors().get(tie.to()).name());
                yield fact(key, label, tie.provenance());
            }
            default -> throw new IllegalStateException("no facts are shown of table '" + key.table() + "'");
        };
    }

    /** What is shown of a region is its point, which has a source and a status of its own. */
    private FactDto regionPoint(FactKey key) {
        Region region = snapshot.regions().get(Id.of(key.id()));
        RegionLocation location = region.location();
        if (location == null) {
            throw new IllegalStateException("the region '" + key.id() + "' has no point");
        }
        Provenance own = new Provenance(
                location.source(), location.status(), region.provenance().note(), null);
        return fact(key, at(region.name(), location.point()), own);
    }

    private FactDto actor(FactKey key) {
        Actor actor = snapshot.actors().get(Id.of(key.id()));
        LocalName name = LocalName.of(actor.name());
        return fact(key, actor.point() == null ? name : at(name, actor.point()), actor.provenance());
    }

    private static LocalName at(LocalName name, GeoPoint point) {
        return joined(name, ": ", LocalName.of(point.latitude() + ", " + point.longitude()));
    }

    private FactDto ofCluster(FactKey key, String[] ids) {
        int cluster = snapshot.clusters().indexOf(Id.of(ids[0]));
        LocalName name = LocalName.of(snapshot.clusters().get(cluster).name());
        if (key.table().equals("cluster_themes")) {
            int theme = snapshot.themes().indexOf(Id.of(ids[1]));
            int link = factOf(snapshot.themesOfCluster(), cluster, theme);
            return fact(
                    key,
                    joined(name, " → ", snapshot.themes().get(theme).name()),
                    snapshot.clusterThemes().get(link).provenance());
        }
        if (key.table().equals("cluster_services")) {
            var offered = snapshot.experience().clusterServices().stream()
                    .filter(s -> s.cluster().value().equals(ids[0])
                            && s.service().value().equals(ids[1]))
                    .findFirst()
                    .orElseThrow();
            LocalName service =
                    snapshot.experience().services().get(offered.service()).name();
            return fact(key, joined(name, " → ", service), offered.provenance());
        }
        var label = snapshot.clusterLabels().stream()
                .filter(l -> l.cluster().value().equals(ids[0]) && l.label().equals(ids[1]))
                .findFirst()
                .orElseThrow();
        String text = label.text();
        return fact(key, joined(name, " → ", LocalName.of(text == null ? label.label() : text)), label.provenance());
    }

    private FactDto activity(FactKey key) {
        if (activityFigures.isEmpty()) {
            snapshot.activityFigures()
                    .forEach(f -> activityFigures.put(
                            FactKey.of("activity", f.region(), f.industry(), f.indicator(), f.year())
                                    .id(),
                            f));
        }
        ActivityFigure figure = activityFigures.get(key.id());
        if (figure == null) {
            throw new IllegalStateException("no activity figure '" + key.id() + "'");
        }
        LocalName label = joined(
                snapshot.industries().get(figure.industry()).name(),
                ", ",
                LocalName.of(snapshot.regions().get(figure.region()).name().english() + " " + figure.year() + ": "
                        + (figure.value() == Math.rint(figure.value())
                                ? Long.toString((long) figure.value())
                                : Double.toString(figure.value()))
                        + " " + figure.unit()));
        return fact(key, label, figure.provenance());
    }

    private FactDto stageLink(FactKey key, String[] ids) {
        StageLink link = snapshot.stageLinks().stream()
                .filter(l -> l.from().value().equals(ids[0])
                        && l.to().value().equals(ids[1])
                        && l.kind().code().equals(ids[2]))
                .findFirst()
                .orElseThrow();
        LocalName label = joined(
                snapshot.stages().get(link.from()).name(),
                " → ",
                snapshot.stages().get(link.to()).name());
        return fact(key, label, link.provenance());
    }

    private static int factOf(Csr csr, int row, int target) {
        for (int e = csr.start(row); e < csr.end(row); e++) {
            if (csr.target(e) == target) {
                return csr.fact(e);
            }
        }
        throw new IllegalStateException("no edge from " + row + " to " + target);
    }

    private static FactDto fact(FactKey key, LocalName label, Provenance provenance) {
        return new FactDto(key.table(), key.id(), label, ProvenanceDto.of(provenance));
    }

    /** Two names as one, in every language that either has. */
    static LocalName joined(LocalName first, String between, LocalName second) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (first.byLanguage().containsKey(language) || second.byLanguage().containsKey(language)) {
                names.put(language, first.in(language) + between + second.in(language));
            }
        }
        return new LocalName(names);
    }
}
