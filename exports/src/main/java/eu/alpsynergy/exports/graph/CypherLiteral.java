package eu.alpsynergy.exports.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Values as Cypher writes them: in one line, and such that nothing in a value can end it. */
final class CypherLiteral {

    private CypherLiteral() {}

    static String of(Object value) {
        if (value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a number that is not finite has no literal: " + number);
            }
            return number.toString();
        }
        if (value instanceof LocalDate day) {
            return "date('" + day + "')";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(i -> of((Object) i)).collect(Collectors.joining(", ", "[", "]"));
        }
        return text(value.toString());
    }

    static String text(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append("\\'");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        literal.append("\\u%04X".formatted((int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('\'').toString();
    }
}
