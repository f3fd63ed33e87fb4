package eu.alpsynergy.generator;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to generate.
 *
 * @param regions 2 to {@value #MOST_REGIONS}
 * @param clusters cluster organisations, at most one a firm
 * @param firms actors: firms and, one in twenty, research and support organisations; at least {@value #FIRMS_A_REGION} a region
 * @param ties pairs of actors that are tied, at most a quarter of all pairs
 * @param seed chooses one of the many packages with these counts
 */
public record GeneratorArguments(int regions, int clusters, int firms, long ties, long seed) {

    static final int MOST_REGIONS = 2_000;
    static final int FIRMS_A_REGION = 4;
    static final int MOST_FIRMS = 20_000_000;
    static final long MOST_TIES = 200_000_000;

    /** Refuses what cannot be; every problem is named, with the option that causes it. */
    public GeneratorArguments {
        List<String> problems = new ArrayList<>();
        check(problems, "--regions", regions, 2, MOST_REGIONS, "");
        check(
                problems,
                "--firms",
                firms,
                (long) FIRMS_A_REGION * Math.max(2, regions),
                MOST_FIRMS,
                ", the least for so many regions (%d each)".formatted(FIRMS_A_REGION));
        check(problems, "--clusters", clusters, 0, Math.max(0, firms), ", one for each of --firms");
        long pairs = (long) Math.max(0, firms) * Math.max(0, firms - 1) / 2;
        check(problems, "--ties", ties, 0, Math.min(MOST_TIES, pairs / 4), ", a quarter of all pairs of --firms");
        if (!problems.isEmpty()) {
            throw new AlpSynergyException(
                    "invalid-arguments",
                    "nothing was generated: " + String.join("; ", problems),
                    Map.of("problems", List.copyOf(problems)));
        }
    }

    /** A bound that is not a plain number is explained, the lower one when it was missed, the upper one likewise. */
    private static void check(List<String> problems, String option, long value, long least, long most, String why) {
        if (value < least || value > most) {
            problems.add(
                    "%s is %d; allowed are %d to %d%s".formatted(option, value, least, Math.max(least, most), why));
        }
    }
}
