package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.source.CsvTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the raw text of a cell before its type: bytes that are no text, control characters, white space, normal form. */
final class CellText {

    private static final String FORMULA_SIGNS = "=+-@";

    private final String file;
    private final CsvTable csv;
    private final ProblemLog log;

    CellText(String file, CsvTable csv, ProblemLog log) {
        this.file = file;
        this.csv = csv;
        this.log = log;
    }

    /** The text to read on with; null when the cell cannot be used. */
    @Nullable
    String clean(String raw, long row, FieldSchema field) {
        if (isPlain(raw)) {
            return flagFormula(raw, row, field);
        }
        String text = raw.replace("\r\n", "\n");
        if (!isText(text, row, field.name())) {
            return null;
        }
        String stripped = text.strip();
        if (!stripped.equals(text) && !stripped.isEmpty()) {
            report(
                    row,
                    field,
                    raw,
                    Rule.SURROUNDING_WHITESPACE,
                    "there is white space around the text",
                    "remove it; it is read without");
        }
        String normal = Normalizer.normalize(stripped, Normalizer.Form.NFC);
        if (!normal.equals(stripped)) {
            report(
                    row,
                    field,
                    raw,
                    Rule.NOT_NFC,
                    "accents are written as separate characters",
                    "save the text in Unicode normal form NFC; it is read in that form");
        }
        if (normal.indexOf('\uFFFD') >= 0) {
            report(
                    row,
                    field,
                    raw,
                    Rule.DAMAGED_TEXT,
                    "the text holds a replacement character: letters were lost before",
                    "restore the text from its source");
        }
        return flagFormula(normal, row, field);
    }

    /** Reports what is no text; the whole cell is scanned so that every bad byte is accounted for. */
    boolean isText(String text, long row, String column) {
        List<String> badBytes = new ArrayList<>();
        Optional<String> control = Optional.empty();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            csv.describeBadByte(c).ifPresent(badBytes::add);
            if (Character.isISOControl(c) && c != '\n') {
                control = control.or(() -> Optional.of("U+%04X".formatted(c)));
            }
        }
        if (!badBytes.isEmpty()) {
            String more = badBytes.size() > 1 ? " and " + (badBytes.size() - 1) + " more" : "";
            log.addCell(
                    file,
                    row,
                    column,
                    text,
                    Rule.BAD_BYTES,
                    badBytes.get(0) + more + " is no text in the declared encoding",
                    "save the file as UTF-8, or declare its encoding in datapackage.json");
        }
        control.ifPresent(c -> log.addCell(
                file,
                row,
                column,
                text,
                Rule.CONTROL_CHARACTER,
                "the cell holds the control character " + c,
                "remove it"));
        return badBytes.isEmpty() && control.isEmpty();
    }

    private String flagFormula(String text, long row, FieldSchema field) {
        boolean formula = field.type().isText() && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        if (formula && text.length() > 1) {
            report(
                    row,
                    field,
                    text,
                    Rule.FORMULA_LIKE,
                    "a spreadsheet would run this text as a formula",
                    "begin it with a letter if you can; our CSV exports neutralise it");
        }
        return text;
    }

    private void report(long row, FieldSchema field, String value, Rule rule, String message, String hint) {
        log.addCell(file, row, field.name(), value, rule, message, hint);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
    }
}
