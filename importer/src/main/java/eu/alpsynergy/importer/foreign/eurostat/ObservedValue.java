package eu.alpsynergy.importer.foreign.eurostat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says: a value with flags and footnotes, or that there is none to be had.
 *
 * @param value nothing when it is missing or confidential
 * @param flags letters in alphabetical order, each once
 * @param footnote marks of footnotes as they stand, or empty
 * @param confidential whether the value is withheld
 */
record ObservedValue(Optional<BigDecimal> value, String flags, String footnote, boolean confidential) {

    private static final Pattern CELL = Pattern.compile(
            "(:|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?)\\s*([a-z]*)\\s*((?:\\(\\d{1,2}\\)|[*¹²³⁴⁵⁶⁷⁸⁹])*)");
    private static final String KNOWN = "bdefinprsu";
    private static final String CONFIDENTIAL = "c";
    private static final String NOT_APPLICABLE = "zm";

    /** Reads a cell; nothing when it is written in a way that is not known. */
    static Optional<ObservedValue> read(String cell, String flagColumn, String confidentialColumn) {
        Matcher parts = CELL.matcher(cell.isEmpty() ? ":" : cell.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        TreeSet<String> flags = new TreeSet<>();
        for (String letters : new String[] {parts.group(2), flagColumn.strip()}) {
            letters.codePoints().forEach(c -> flags.add(Character.toString(c)));
        }
        boolean confidential = flags.remove(CONFIDENTIAL) || !confidentialColumn.isBlank();
        boolean missing = parts.group(1).equals(":");
        boolean applicable = flags.stream().noneMatch(NOT_APPLICABLE::contains);
        flags.removeIf(NOT_APPLICABLE::contains);
        if (!flags.stream().allMatch(KNOWN::contains)) {
            return Optional.empty();
        }
        return Optional.of(new ObservedValue(
                missing || confidential || !applicable ? Optional.empty() : Optional.of(new BigDecimal(parts.group(1))),
                String.join("", flags),
                parts.group(3),
                confidential));
    }
}
