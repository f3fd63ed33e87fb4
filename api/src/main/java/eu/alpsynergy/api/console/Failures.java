package eu.alpsynergy.api.console;

import eu.alpsynergy.api.dto.ProblemDto.Place;
import eu.alpsynergy.api.error.RequestProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the driver throws, as a problem that says what to do about it. */
final class Failures {

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

    private Failures() {}

    static RequestProblem of(Neo4jException e, ConsoleLimits limits) {
        String code = e.code() == null ? "" : e.code();
        if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")) {
            return Refusals.time(limits);
        }
        if (code.contains("OutOfMemory")) {
            return Refusals.memory();
        }
        if (code.contains("StackOverFlow")) {
            return Refusals.limit(
                    "nesting", "The statement nests too deeply for the database.", "the database's stack", null, null);
        }
        if (code.contains("AccessMode") || code.contains("Security")) {
            return Refusals.rule("read-only", "The database refuses this: " + e.getMessage(), null);
        }
        if (code.startsWith("Neo.ClientError")) {
            return statement(String.valueOf(e.getMessage()));
        }
        return Refusals.away();
    }

    /** EXPLAIN stands on a line before the statement, which is taken off again. */
    private static RequestProblem statement(String message) {
        Matcher matcher = PLACE.matcher(message);
        if (!matcher.find()) {
            return Refusals.statement(message, null);
        }
        Place place = place(matcher, message);
        String plain = message.substring(0, matcher.start()).strip();
        return Refusals.statement(
                place == null ? plain : plain + " (line " + place.line() + ", column " + place.column() + ")", place);
    }

    private static @Nullable Place place(Matcher matcher, String message) {
        int line = Integer.parseInt(matcher.group(1)) - 1;
        if (line < 1) {
            return null;
        }
        String shown = message.substring(matcher.end()).strip();
        return new Place(
                line,
                Integer.parseInt(matcher.group(2)),
                shown.lines().findFirst().orElse(""));
    }
}
