package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draft annex of one region to a joint call, in one language; the page and the document are made of the same blocks. */
public record AnnexDto(String version, String language, RefDto region, String title, List<Section> sections) {

    /** A heading, its sentences and, where there is one, a table. */
    public record Section(
            String heading,
            List<String> paragraphs,
            @Nullable Grid table) {}

    /** A table of texts. */
    public record Grid(List<String> header, List<Row> rows) {}

    /** Cells of a table. */
    public record Row(List<String> cells) {}
}
