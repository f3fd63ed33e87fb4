package eu.alpsynergy.api.console;

import eu.alpsynergy.api.dto.ProblemDto.Place;
import eu.alpsynergy.api.dto.ProblemDto.Refusal;
import eu.alpsynergy.api.error.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Every way to say no, each naming its rule, the limit and the setting that moves it where there are any, and the place. */
final class Refusals {

    private static final String NOT_RUN = "Statement not run";

    private Refusals() {}

    /** 422: the statement says something that is not allowed. */
    static RequestProblem rule(String rule, String detail, @Nullable Place place) {
        return RequestProblem.refused(NOT_RUN, 422, where(detail, place), new Refusal(rule, null, null, place));
    }

    /** 422: the statement is larger than a limit allows; {@code setting} null where the limit is fixed. */
    static RequestProblem limit(
            String rule, String detail, String limit, @Nullable String setting, @Nullable Place place) {
        String moved = setting == null ? "" : " The setting '" + setting + "' moves this limit.";
        return RequestProblem.refused(
                NOT_RUN, 422, where(detail, place) + moved, new Refusal(rule, limit, setting, place));
    }

    /** 400: Neo4j cannot make sense of it. */
    static RequestProblem statement(String detail, @Nullable Place place) {
        return RequestProblem.refused(NOT_RUN, 400, detail, new Refusal("statement", null, null, place));
    }

    /** 422: took too long and was ended. */
    static RequestProblem time(ConsoleLimits limits) {
        String limit = limits.time().toMillis() / 1000.0 + " s";
        return RequestProblem.refused(
                "Statement ended",
                422,
                "The statement was ended after " + limit
                        + ", the longest one may take. The setting 'console-seconds' moves this" + " limit.",
                new Refusal("time", limit, "console-seconds", null));
    }

    /** 422: a single value, or the rows fetched together, would not fit. */
    static RequestProblem bytes(ConsoleLimits limits) {
        String limit = (limits.bytes() >> 20) + " MiB";
        return RequestProblem.refused(
                "Statement ended",
                422,
                "Single rows are so large that the answer would leave " + limit
                        + " far behind. The setting 'console-mib' moves this limit.",
                new Refusal("bytes", limit, "console-mib", null));
    }

    /** 422: more memory than the database gives one statement. */
    static RequestProblem memory() {
        return RequestProblem.refused(
                "Statement ended",
                422,
                "The statement needed more memory than the database gives one statement, half of the heap. The setting"
                        + " 'neo4j-heap-mb' moves this limit.",
                new Refusal("memory", "half of the database's heap", "neo4j-heap-mb", null));
    }

    /** 429: all places taken, and the queue is full or too slow. */
    static RequestProblem busy(ConsoleLimits limits) {
        String limit = limits.atOnce() + " at once, " + limits.queue() + " waiting";
        return RequestProblem.refused(
                "Console busy",
                429,
                "Other statements take all places (" + limit
                        + "); try again in a few seconds. The settings 'console-at-once'"
                        + " and 'console-queue' move this limit.",
                new Refusal("busy", limit, "console-at-once", null));
    }

    /** 503: the database is away or coming back. */
    static RequestProblem away() {
        return RequestProblem.refused(
                "Database away",
                503,
                "The database does not answer or is being restarted; everything but this console goes on. Try again in a few"
                        + " seconds.",
                new Refusal("away", null, null, null));
    }

    /** 499 is nobody's standard; nobody reads this answer. */
    static RequestProblem gone() {
        return RequestProblem.refused(
                "Client gone", 408, "The client left before its answer.", new Refusal("gone", null, null, null));
    }

    private static String where(String detail, @Nullable Place place) {
        return place == null ? detail : detail + " (line " + place.line() + ", column " + place.column() + ")";
    }
}
