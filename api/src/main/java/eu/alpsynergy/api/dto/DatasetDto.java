package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.LocalName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which data this is, how good it is, and what limits it. */
public record DatasetDto(
        String version,
        String title,
        String createdAt,
        String softwareVersion,
        List<TableRow> tables,
        List<SourceDto> sources,
        List<Limitation> limitations,
        Quality quality) {

    /** A table of the data package, its rows, and how many have which status. */
    public record TableRow(
            String name,
            String title,
            long rows,
            Map<String, Long> status,
            @Nullable String licence) {}

    /** A known limitation. */
    public record Limitation(String id, List<String> tables, LocalName text) {}

    /** What a look at the facts themselves shows. */
    public record Quality(List<Finding> findings) {}

    /** Something missing or weak: {@code count} of {@code of}. */
    public record Finding(String id, int count, int of, LocalName text) {}
}
