package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A two-page memo about one view: every sentence is a template filled with its figures. */
public record BriefDto(
        String version,
        String language,
        String subject,
        String title,
        String link,
        List<Section> sections,
        Map<String, SourceDto> sources) {

    /** A heading, sentences, and where there is one a table. */
    public record Section(
            String id,
            String heading,
            List<Sentence> sentences,
            @Nullable Grid table) {}

    /** A sentence and the template it was made from. */
    public record Sentence(String template, String text) {}

    /** A table of texts. */
    public record Grid(List<String> header, List<Row> rows) {}

    /** Cells of a table. */
    public record Row(List<String> cells) {}
}
