package eu.alpsynergy.api.console;

import eu.alpsynergy.api.console.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * How deep a statement nests, how much it can make a value grow, and loops within loops. Operators in a row nest like brackets;
 * a comma or a clause begins a new expression.
 */
final class Nesting {

    private static final Set<String> OPERATOR_SIGNS =
            Set.of("+", "-", "*", "/", "%", "^", "=", "<>", "<", ">", "<=", ">=", "!", "|", "&", "||", "[");
    private static final Set<String> OPERATOR_WORDS =
            Set.of("and", "or", "xor", "not", "in", "contains", "starts", "ends", "is", "case");
    private static final Set<String> NEW_EXPRESSION =
            Set.of("match", "where", "with", "return", "unwind", "call", "union", "order", "skip", "limit");

    private final List<Token> tokens;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int depth;
    private int loops;
    private int braces;
    private int concatenations;

    /** An open bracket: operators seen in its present expression, and whether it is a loop. */
    private static final class Level {
        private final boolean loop;
        private final boolean brace;
        private int operators;

        Level(boolean loop, boolean brace) {
            this.loop = loop;
            this.brace = brace;
        }
    }

    private Nesting(List<Token> tokens) {
        this.tokens = tokens;
        levels.push(new Level(false, false));
    }

    static void check(List<Token> tokens) {
        Nesting nesting = new Nesting(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            nesting.take(i);
        }
    }

    private void take(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.SIGN && "([{".contains(token.text())) {
            open(i, token);
        } else if (token.kind() == Kind.SIGN && ")]}".contains(token.text())) {
            close();
        } else if (token.is(",") || (token.kind() == Kind.WORD && NEW_EXPRESSION.contains(token.lower()))) {
            newExpression();
        } else if (isOperator(i, token)) {
            levels.element().operators++;
            depth++;
        }
        if (token.is("+") || token.is("||")) {
            concatenate(i, token);
        }
        limit(depth, ConsoleLimits.NESTING, "nesting", "Brackets and operators in a row nest", token);
    }

    private void open(int i, Token token) {
        boolean comprehension = token.is("[") && at(i + 1).isName() && at(i + 2).isWord("IN");
        boolean predicate = token.is("(") && isLoopWord(at(i - 1)) && at(i + 2).isWord("IN");
        boolean loop = comprehension || predicate;
        boolean named = at(i + 1).kind() == Kind.WORD || at(i + 1).is("(");
        boolean brace = token.is("{") && named && !at(i + 2).is(":");
        levels.push(new Level(loop, brace));
        depth++;
        loops += loop ? 1 : 0;
        braces += brace ? 1 : 0;
        limit(loops, ConsoleLimits.LOOPS, "loops", "Loops over lists nest", token);
        limit(braces, ConsoleLimits.SUBQUERIES, "subqueries", "Subqueries nest", token);
    }

    private void close() {
        if (levels.size() > 1) {
            Level closed = levels.pop();
            depth -= 1 + closed.operators;
            loops -= closed.loop ? 1 : 0;
            braces -= closed.brace ? 1 : 0;
        }
    }

    private void newExpression() {
        Level level = levels.element();
        depth -= level.operators;
        level.operators = 0;
    }

    /** The first dot of {@code a.b} is no operator, each further one is. */
    private boolean isOperator(int i, Token token) {
        return switch (token.kind()) {
            case SIGN ->
                OPERATOR_SIGNS.contains(token.text())
                        || (token.is(".") && at(i - 2).is("."));
            case WORD -> OPERATOR_WORDS.contains(token.lower());
            case QUOTED, STRING, NUMBER, PARAMETER, END -> false;
        };
    }

    private static boolean isLoopWord(Token token) {
        return token.kind() == Kind.WORD && Vocabulary.LOOPS.contains(token.lower());
    }

    private void concatenate(int i, Token token) {
        if (at(i - 1).kind() == Kind.NUMBER || at(i + 1).kind() == Kind.NUMBER) {
            return;
        }
        concatenations++;
        limit(
                concatenations,
                ConsoleLimits.CONCATENATIONS,
                "concatenations",
                "Additions of other things than numbers come",
                token);
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : tokens.get(tokens.size() - 1);
    }

    private static void limit(int value, int limit, String rule, String what, Token token) {
        if (value > limit) {
            throw Refusals.limit(
                    rule, what + " more than " + limit + " times.", Integer.toString(limit), null, token.place());
        }
    }
}
