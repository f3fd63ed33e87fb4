package eu.alpsynergy.api.console;

import java.util.List;
import java.util.Locale;
import org.neo4j.driver.summary.Plan;

/**
 * What the database's own plan tells (EXPLAIN, so nothing has run yet): every operator must be one that reads, every procedure
 * one that describes the graph. No spelling of a statement hides an operator from its plan.
 */
final class PlanGate {

    private PlanGate() {}

    static void check(Plan plan, ConsoleLimits limits) {
        int operators = walk(plan);
        if (operators > limits.operators()) {
            throw Refusals.limit(
                    "operators",
                    "The plan has " + operators + " operators; at most " + limits.operators() + " are allowed.",
                    Integer.toString(limits.operators()),
                    "console-operators",
                    null);
        }
    }

    private static int walk(Plan plan) {
        String operator = name(plan);
        if (!Vocabulary.OPERATORS.contains(operator)) {
            throw Refusals.rule(
                    "operator",
                    "The plan holds the operator " + operator + ", which is not one that only reads.",
                    null);
        }
        String details = details(plan);
        if (operator.equals("ProcedureCall") && !Vocabulary.PROCEDURES.contains(procedure(details))) {
            throw Refusals.rule(
                    "procedure", "The procedure " + procedure(details) + "() is not on this console's list.", null);
        }
        canonical(Lexer.tokens(details));
        int operators = 1;
        for (Plan child : plan.children()) {
            operators += walk(child);
        }
        return operators;
    }

    /** {@code Expand(All)@neo4j} is Expand. */
    static String name(Plan plan) {
        return plan.operatorType().replaceFirst("[(@].*", "");
    }

    static String details(Plan plan) {
        var details = plan.arguments().get("Details");
        return details == null ? "" : details.asString("");
    }

    private static String procedure(String details) {
        int end = details.indexOf('(');
        return (end < 0 ? details : details.substring(0, end))
                .replace("`", "")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Details show expressions as Neo4j understood them, whatever the statement's spelling. */
    private static void canonical(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean reduce = tokens.get(i).isWord("reduce") && tokens.get(i + 1).is("(");
            if (reduce || tokens.get(i).is("=~")) {
                throw Refusals.rule(
                        reduce ? "reduce" : "regular-expression",
                        "The plan holds " + (reduce ? "reduce()" : "a regular expression (=~)")
                                + ", which no time-out stops.",
                        null);
            }
        }
    }
}
