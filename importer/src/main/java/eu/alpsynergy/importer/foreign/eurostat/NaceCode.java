package eu.alpsynergy.importer.foreign.eurostat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of NACE Rev. 2 as Eurostat writes them, C for a section and C101 for a group, as the table of industries writes them. */
final class NaceCode {

    private static final Pattern SECTION = Pattern.compile("[A-U]");
    private static final Pattern BELOW = Pattern.compile("[A-U](\\d{2})(\\d{0,2})");

    private NaceCode() {}

    /** The code, or nothing for aggregates such as C10-C12. */
    static Optional<String> read(String code) {
        if (SECTION.matcher(code).matches()) {
            return Optional.of(code);
        }
        Matcher below = BELOW.matcher(code);
        if (!below.matches()) {
            return Optional.empty();
        }
        return Optional.of(below.group(2).isEmpty() ? below.group(1) : below.group(1) + "." + below.group(2));
    }
}
