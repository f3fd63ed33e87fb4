package eu.alpsynergy.api.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which formats the dataset can be taken along, and what to say where it is used.
 *
 * @param created the day the data package says it was made
 */
public record ExportsDto(
        String version,
        String title,
        String softwareVersion,
        @Nullable String created,
        List<String> authors,
        List<Licence> licences,
        List<Format> formats) {

    /** Rights to use the whole; tables may have others beside. */
    public record Licence(
            String name, String title, @Nullable String address) {}

    /**
     * A file of the dataset.
     *
     * @param excel whether {@code ?excel=true} gives a variant with semicolons and decimal commas
     * @param bytes its size; null until it has been made for this version
     */
    public record Format(
            String id,
            String fileName,
            String mediaType,
            String summary,
            boolean excel,
            @Nullable Long bytes) {}
}
