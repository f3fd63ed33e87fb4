package eu.alpsynergy.api.console;

import eu.alpsynergy.api.dto.ProblemDto.Place;
import java.util.Locale;

/**
 * A word, sign or literal of a statement, with its place from 1. Of texts only the kind counts, so {@code text} is what stands
 * between quotes for {@link Kind#QUOTED}, and the literal as written otherwise.
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        /** A name in backticks. */
        QUOTED,
        STRING,
        NUMBER,
        PARAMETER,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    Place place() {
        return new Place(line, column, text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }
}
