package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.DatasetDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.model.GraphSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which data this is, table by table, with what limits it. */
final class DatasetAnswers {

    private final View view;
    private final GraphSnapshot snapshot;

    DatasetAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    DatasetDto dataset(String softwareVersion) {
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
                new DatasetDto.Quality(QualityFindings.of(snapshot)));
    }

    List<SourceDto> sources() {
        return snapshot.sources().values().stream()
                .sorted(Comparator.comparing(s -> s.id().value()))
                .map(SourceDto::of)
                .toList();
    }

    /** Rows by the code of their status. */
    private Map<String, Long> status(String table) {
        Map<String, Long> counts = new TreeMap<>();
        snapshot.dataset()
                .rowsByStatus()
                .getOrDefault(table, Map.of())
                .forEach((status, rows) -> counts.put(status.code(), rows));
        return counts;
    }
}
