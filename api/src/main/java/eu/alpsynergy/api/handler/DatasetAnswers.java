package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.DatasetDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Provenance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which data this is, table by table, with what limits it. */
final class DatasetAnswers {

    private final View view;
    private final GraphSnapshot snapshot;

    DatasetAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    DatasetDto dataset(String softwareVersion, DatasetDto.DatabaseDto database) {
        Map<String, Long> rows = snapshot.dataset().rows();
        return new DatasetDto(
                view.version(),
                snapshot.dataset().title(),
                snapshot.dataset().createdAt(),
                softwareVersion,
                view.descriptor().tables().stream()
                        .map(t -> new DatasetDto.TableRow(
                                t.name(), t.title(), rows.getOrDefault(t.name(), 0L), status(t.name()), t.licence()))
                        .toList(),
                sources(),
                view.descriptor().limitations().stream()
                        .map(l -> new DatasetDto.Limitation(l.id(), l.tables(), l.text()))
                        .toList(),
                new DatasetDto.Quality(QualityFindings.of(snapshot)),
                database);
    }

    List<SourceDto> sources() {
        return snapshot.sources().values().stream()
                .sorted(Comparator.comparing(s -> s.id().value()))
                .map(SourceDto::of)
                .toList();
    }

    /** Rows by status, for the tables the snapshot holds; empty for the others. */
    private Map<String, Integer> status(String table) {
        Map<String, Integer> counts = new TreeMap<>();
        provenances(table).forEach(p -> counts.merge(p.status().code(), 1, Integer::sum));
        return counts;
    }

    private Stream<Provenance> provenances(String table) {
        GraphSnapshot s = snapshot;
        return switch (table) {
            case "countries" -> s.countries().stream().map(e -> e.provenance());
            case "regions" -> s.regions().stream().map(e -> e.provenance());
            case "region_figures" -> s.regionFigures().stream().map(e -> e.provenance());
            case "themes" -> s.themes().stream().map(e -> e.provenance());
            case "s3_fields" -> s.s3Fields().stream().map(e -> e.provenance());
            case "strategies" -> s.strategies().stream().map(e -> e.provenance());
            case "priorities" -> s.priorities().stream().map(e -> e.provenance());
            case "priority_themes" -> s.priorityThemes().stream().map(e -> e.provenance());
            case "clusters" -> s.clusters().stream().map(e -> e.provenance());
            case "cluster_themes" -> s.clusterThemes().stream().map(e -> e.provenance());
            case "cluster_labels" -> s.clusterLabels().stream().map(e -> e.provenance());
            case "actors" -> s.actors().stream().map(e -> e.provenance());
            case "memberships" -> s.memberships().stream().map(e -> e.provenance());
            case "value_chains" -> s.chains().stream().map(e -> e.provenance());
            case "chain_themes" -> s.chainThemes().stream().map(e -> e.provenance());
            case "stages" -> s.stages().stream().map(e -> e.provenance());
            case "stage_themes" -> s.stageThemes().stream().map(e -> e.provenance());
            case "stage_links" -> s.stageLinks().stream().map(e -> e.provenance());
            case "performances" -> s.performances().stream().map(e -> e.provenance());
            case "ties" -> s.ties().stream().map(e -> e.provenance());
            case "programmes" -> s.programmes().stream().map(e -> e.provenance());
            case "programme_regions" -> s.programmeRegions().stream().map(e -> e.provenance());
            case "projects" -> s.projects().stream().map(e -> e.provenance());
            case "project_regions" -> s.projectRegions().stream().map(e -> e.provenance());
            case "participations" -> s.participations().stream().map(e -> e.provenance());
            case "region_ties" -> s.regionTies().stream().map(e -> e.provenance());
            case "calls" -> s.calls().stream().map(e -> e.provenance());
            case "call_regions" -> s.callRegions().stream().map(e -> e.provenance());
            case "call_themes" -> s.callThemes().stream().map(e -> e.provenance());
            case "industries" -> s.industries().stream().map(e -> e.provenance());
            case "activity" -> s.activityFigures().stream().map(e -> e.provenance());
            case "partners" -> s.partners().stream().map(e -> e.provenance());
            case "assessment_blocks" -> s.assessmentBlocks().stream().map(e -> e.provenance());
            default -> Stream.empty();
        };
    }
}
