package eu.alpsynergy.api.console;

import java.time.Duration;

/**
 * What one statement may cost.
 *
 * @param time from its turn to its last row; {@code console-seconds}
 * @param rows rows at most, whatever the request asks for; {@code console-rows}
 * @param bytes of the answer's values; {@code console-mib}
 * @param characters of the statement; {@code console-characters}
 * @param operators of its plan; {@code console-operators}
 * @param atOnce statements that run at the same time; {@code console-at-once}
 * @param queue statements that wait for their turn; {@code console-queue}
 */
public record ConsoleLimits(Duration time, int rows, long bytes, int characters, int operators, int atOnce, int queue) {

    /** Rows when the request does not say how many. */
    public static final int USUAL_ROWS = 1_000;

    /**
     * How deep an expression may nest: brackets, plus operators in a row within each. Measured on Neo4j 5.26.30: at 80 every
     * kind is planned within a second, at 200 some overflow the stack of the server's worker, and nobody answers any more.
     */
    public static final int NESTING = 80;

    /** Subqueries within subqueries; planning time grows exponentially with them. */
    static final int SUBQUERIES = 4;

    /** Loops within loops that yield no row in between, which no time-out of Neo4j interrupts. */
    static final int LOOPS = 2;

    /** {@code +} and {@code ||} between anything but numbers: n of them let a text or list grow 3^(n/2)-fold at most. */
    static final int CONCATENATIONS = 12;

    /** Bytes of the parameters, as JSON. */
    public static final int LARGEST_PARAMETERS = 65_536;

    public static ConsoleLimits standard() {
        return new ConsoleLimits(Duration.ofSeconds(5), 10_000, 5L << 20, 10_000, 120, 4, 4);
    }
}
