package eu.alpsynergy.exports.graph;

/** Text as Cypher writes it: in one line, and such that nothing in it can end it. */
final class CypherLiteral {

    private CypherLiteral() {}

    static String text(String text) {
        return "'" + escaped(text) + "'";
    }

    /** What stands between the quotes. */
    static String escaped(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2);
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
        return literal.toString();
    }
}
