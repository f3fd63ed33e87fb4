package eu.alpsynergy.api.console;

import eu.alpsynergy.api.console.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a statement tell before any database sees them: its length, how it begins, clauses, functions and
 * procedures by name, and the constructs that no time-out of Neo4j stops. The plan is looked at afterwards ({@link PlanGate}).
 */
final class TextGate {

    private final List<Token> tokens;

    private TextGate(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Refuses with the first rule that is broken. */
    static void check(String statement, ConsoleLimits limits) {
        if (statement.length() > limits.characters()) {
            throw Refusals.limit(
                    "characters",
                    "The statement has " + statement.length() + " characters; at most " + limits.characters()
                            + " are allowed.",
                    Integer.toString(limits.characters()),
                    "console-characters",
                    null);
        }
        List<Token> tokens = Lexer.tokens(statement);
        escapes(statement);
        new TextGate(tokens).checkAll();
        Nesting.check(tokens);
    }

    /** Neo4j decodes {@code \}{@code u0072} everywhere, also in names and before it looks for quotes. */
    private static void escapes(String statement) {
        int at = statement.indexOf("\\u");
        if (at >= 0) {
            List<Token> before = Lexer.tokens(statement.substring(0, at));
            throw Refusals.rule(
                    "escape",
                    "Characters are written as themselves here, not as \\u escapes; use a parameter where that is not possible.",
                    before.get(before.size() - 1).place());
        }
    }

    private void checkAll() {
        Token first = tokens.get(0);
        if (first.kind() != Kind.WORD || !Vocabulary.BEGINNINGS.contains(first.lower())) {
            throw Refusals.rule(
                    "beginning",
                    "A statement begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN or CALL; this one with '"
                            + first.place().near() + "'.",
                    first.place());
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            signs(token, i);
            if (token.isName()) {
                clause(token, i);
                call(token, i);
            }
        }
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : tokens.get(tokens.size() - 1);
    }

    private void signs(Token token, int i) {
        if (token.kind() == Kind.SIGN && token.text().contains("~")) {
            throw Refusals.rule(
                    "regular-expression",
                    "Regular expressions (=~) can run for minutes and no time-out stops them; use STARTS WITH, ENDS WITH, CONTAINS"
                            + " or toLower().",
                    token.place());
        }
        if (token.is(";") && at(i + 1).kind() != Kind.END) {
            throw Refusals.rule("one-statement", "One statement at a time.", token.place());
        }
    }

    /** A banned word counts where it can be a clause: not as a property, label, type or alias. */
    private void clause(Token token, int i) {
        if (token.kind() != Kind.WORD || !Vocabulary.CLAUSES.contains(token.lower())) {
            return;
        }
        Token before = at(i - 1);
        Token after = at(i + 1);
        boolean named = i > 0 && (isOneOf(before, ".:|&!,([{") || before.isWord("AS"));
        boolean opens = after.isName() || after.is("(") || after.is("[") || after.kind() == Kind.STRING;
        if (!named && opens) {
            throw Refusals.rule(
                    "clause",
                    "The clause " + token.text() + " is not for this console, which only reads.",
                    token.place());
        }
    }

    /** A name before an opening bracket is a function, after CALL a procedure; both must be on their list. */
    private void call(Token token, int i) {
        int start = i;
        if ((at(i + 1).is(".") && at(i + 2).isName()) || !isCalled(i)) {
            return;
        }
        StringBuilder name = new StringBuilder(token.lower());
        while (start >= 2 && at(start - 1).is(".") && at(start - 2).isName()) {
            start -= 2;
            name.insert(0, at(start).lower() + ".");
        }
        boolean procedure = at(start - 1).isWord("CALL") && start > 0;
        if (procedure) {
            allowed("procedure", name.toString(), token, Vocabulary.PROCEDURES.contains(name.toString()));
        } else if (start < i || token.kind() == Kind.QUOTED || !Vocabulary.KEYWORDS.contains(name.toString())) {
            if (!isPattern(start)) {
                function(name.toString(), token, i, start);
            }
        }
    }

    private boolean isCalled(int i) {
        if (at(i + 1).is("(")) {
            return true;
        }
        int start = i;
        while (start >= 2 && at(start - 1).is(".") && at(start - 2).isName()) {
            start -= 2;
        }
        return start > 0 && at(start - 1).isWord("CALL");
    }

    /** A label or type before a bracket, as in {@code (:Region (}: never a call. */
    private boolean isPattern(int start) {
        return start > 0
                && at(start - 1).kind() == Kind.SIGN
                && ":|&!".contains(at(start - 1).text());
    }

    private static boolean isOneOf(Token token, String signs) {
        return token.kind() == Kind.SIGN && token.text().length() == 1 && signs.contains(token.text());
    }

    private void function(String name, Token token, int i, int start) {
        if (name.equals("reduce")) {
            throw Refusals.rule(
                    "reduce",
                    "reduce() runs as one step that no time-out stops; use UNWIND and an aggregation.",
                    token.place());
        }
        allowed("function", name, token, Vocabulary.FUNCTIONS.contains(name));
        if (name.equals("range") && !(start > 0 && at(start - 1).isWord("UNWIND") && rangeAlone(i + 1))) {
            throw Refusals.rule("range", "range() is for UNWIND alone: UNWIND range(1, 10) AS i.", token.place());
        }
    }

    private boolean rangeAlone(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return at(i + 1).isWord("AS");
            }
        }
        return false;
    }

    private static void allowed(String kind, @Nullable String name, Token token, boolean known) {
        if (!known) {
            throw Refusals.rule(
                    kind,
                    "The " + kind + " " + name
                            + "() is not on this console's list (docs/user-guide/cypher.md has the list).",
                    token.place());
        }
    }
}
