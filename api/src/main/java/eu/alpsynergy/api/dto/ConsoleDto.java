package eu.alpsynergy.api.dto;

/**
 * What the Cypher console takes here and now.
 *
 * @param free whether statements of one's own are run, or saved questions alone
 * @param why the reason: {@code local}, {@code switched-on}, {@code not-local}, {@code switched-off} or {@code starting}
 */
public record ConsoleDto(boolean free, String why, Limits limits) {

    /** The limits in force; rows are {@code usualRows} unless the request asks for more, {@code rows} at most. */
    public record Limits(
            double seconds,
            int usualRows,
            int rows,
            long bytes,
            int characters,
            int operators,
            int nesting,
            int atOnce,
            int queue) {}
}
