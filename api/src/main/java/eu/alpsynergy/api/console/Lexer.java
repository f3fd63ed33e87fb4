package eu.alpsynergy.api.console;

import eu.alpsynergy.api.console.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a statement into tokens as Neo4j does, comments and white space left out. Texts and names that are not closed run to the
 * end: the database refuses those itself.
 */
final class Lexer {

    private static final Set<String> PAIRS = Set.of("=~", "<>", "<=", ">=", "||", "..", "->", "<-", "+=", "::");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens, closed by one of kind {@link Kind#END}. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", lexer.at);
        return List.copyOf(lexer.tokens);
    }

    private void add(Kind kind, String content, int start) {
        tokens.add(new Token(kind, content, line, start - lineStart + 1));
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private void advance() {
        if (text.charAt(at++) == '\n') {
            line++;
            lineStart = at;
        }
    }

    /** False at the end. */
    private boolean skipBlanks() {
        while (at < text.length()) {
            if (Character.isWhitespace(peek(0)) || Character.isSpaceChar(peek(0)) || Character.isISOControl(peek(0))) {
                advance();
            } else if (peek(0) == '/' && peek(1) == '/') {
                while (at < text.length() && peek(0) != '\n' && peek(0) != '\r') {
                    advance();
                }
            } else if (peek(0) == '/' && peek(1) == '*') {
                int end = text.indexOf("*/", at + 2);
                while (at < (end < 0 ? text.length() : end + 2)) {
                    advance();
                }
            } else {
                return true;
            }
        }
        return false;
    }

    private void next() {
        char c = peek(0);
        if (c == '\'' || c == '"') {
            literal(Kind.STRING, c);
        } else if (c == '`') {
            literal(Kind.QUOTED, c);
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_' || Character.isSurrogate(c)) {
            run(Kind.WORD, 0);
        } else if (Character.isDigit(c)) {
            run(Kind.NUMBER, 0);
        } else if (c == '$' && Character.isUnicodeIdentifierPart(peek(1))) {
            run(Kind.PARAMETER, 1);
        } else {
            sign();
        }
    }

    private void run(Kind kind, int from) {
        int start = at;
        at += from;
        while (at < text.length() && isPart(peek(0), kind)) {
            at++;
        }
        add(kind, text.substring(start, at), start);
    }

    /** A number takes its fraction along, but leaves the dots of {@code 1..3}. */
    private boolean isPart(char c, Kind kind) {
        return (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                || c == '_'
                || Character.isSurrogate(c)
                || (kind == Kind.NUMBER && c == '.' && Character.isDigit(peek(1)));
    }

    /** To the closing quote; a backtick doubles, other quotes follow a backslash. */
    private void literal(Kind kind, char quote) {
        Token opened = new Token(kind, "", line, at - lineStart + 1);
        StringBuilder content = new StringBuilder();
        advance();
        while (at < text.length()) {
            char c = peek(0);
            if (kind == Kind.QUOTED && c == quote && peek(1) == quote) {
                at++;
            } else if (c == quote) {
                break;
            } else if (kind == Kind.STRING && c == '\\') {
                advance();
            }
            if (at < text.length()) {
                content.append(peek(0));
                advance();
            }
        }
        if (at < text.length()) {
            advance();
        }
        tokens.add(new Token(kind, content.toString(), opened.line(), opened.column()));
    }

    private void sign() {
        int start = at;
        String pair = text.substring(at, Math.min(text.length(), at + 2));
        at += PAIRS.contains(pair) ? 2 : 1;
        add(Kind.SIGN, text.substring(start, at), start);
    }
}
