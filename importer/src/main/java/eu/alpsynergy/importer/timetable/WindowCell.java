package eu.alpsynergy.importer.timetable;

import eu.alpsynergy.importer.timetable.DateToken.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** A cell's text, the dates in it, and the words between them. */
final class WindowCell {

    private final String text;
    private final List<DateToken> tokens;
    private final String rest;

    WindowCell(String text, boolean dayFirst) {
        this.text = text;
        this.tokens = DateScanner.scan(text, dayFirst);
        StringBuilder words = new StringBuilder(text);
        tokens.forEach(t -> {
            for (int i = t.start(); i < t.end(); i++) {
                words.setCharAt(i, '\u0001');
            }
        });
        this.rest = words.toString();
    }

    String text() {
        return text;
    }

    List<DateToken> tokens() {
        return tokens;
    }

    /** The text with its dates blanked. */
    String rest() {
        return rest;
    }

    boolean any(Kind kind) {
        return tokens.stream().anyMatch(t -> t.kind() == kind);
    }

    boolean says(Pattern words) {
        return words.matcher(rest.replace('\u0001', ' ')).find();
    }

    /** Whether the text between a token and the next joins the ends of one window. */
    boolean isRange(int token) {
        String between =
                text.substring(tokens.get(token).end(), tokens.get(token + 1).start());
        return DateWords.RANGE.matcher(between).matches();
    }
}
