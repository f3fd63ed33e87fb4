package eu.alpsynergy.api.app.graph;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eu.alpsynergy.model.Nearest;
import eu.alpsynergy.synergy.network.CommunityMethod;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.MeasureParameters;
import eu.alpsynergy.synergy.network.NetworkMeasure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; every problem goes to one list and the usual value takes its place. */
final class OptionReader {

    private static final List<String> MEASURES =
            Stream.of(NetworkMeasure.values()).map(NetworkMeasure::id).toList();
    private static final List<String> METHODS =
            Stream.of(CommunityMethod.values()).map(CommunityMethod::id).toList();

    private final GraphArguments typed;
    private final ProblemList problems;

    OptionReader(GraphArguments typed, ProblemList problems) {
        this.typed = typed;
        this.problems = problems;
    }

    GraphOptions options() {
        long seed = whole("--seed", typed.seed, 1, Long.MIN_VALUE, Long.MAX_VALUE);
        List<NetworkMeasure> measures = measures();
        return new GraphOptions(
                measures,
                groups(measures),
                new MeasureParameters(
                        typed.normalised,
                        (int) whole("--sources", typed.sources, 0, 0, Integer.MAX_VALUE),
                        seed,
                        real("--damping", typed.damping, 0.85, 0, Math.nextDown(1.0), "a number from 0 to below 1")),
                communities(seed),
                typed.stability,
                typed.distances,
                pairs("--paths", typed.paths),
                (int) whole("--k", typed.k, 1, 1, 1_000_000),
                pairs("--max-flow", typed.flows),
                typed.cliques,
                (int) whole("--most", typed.most, 1_000_000, 1, Integer.MAX_VALUE - 1));
    }

    private List<NetworkMeasure> measures() {
        List<NetworkMeasure> measures = new ArrayList<>();
        for (String name : typed.measures) {
            Optional<NetworkMeasure> measure = NetworkMeasure.parse(name.strip());
            if (measure.isPresent() && MEASURES.contains(name.strip())) {
                if (!measures.contains(measure.get())) {
                    measures.add(measure.get());
                }
            } else {
                problems.add(unknown("--measures", name, MEASURES));
            }
        }
        return measures;
    }

    /** The file of groups, which participation needs and nothing else reads. */
    private Optional<Path> groups(List<NetworkMeasure> measures) {
        boolean needed = measures.contains(NetworkMeasure.PARTICIPATION);
        if (needed && typed.groups == null) {
            problems.add(
                    "--measures participation needs groups: give --groups NODES.csv with the columns node and group,"
                            + " e.g. the region of each node");
        } else if (!needed && typed.groups != null) {
            problems.add("--groups is read for participation alone; add it to --measures, or leave --groups out");
        }
        return needed ? Optional.ofNullable(typed.groups) : Optional.empty();
    }

    private Optional<CommunityParameters> communities(long seed) {
        double resolution =
                real("--resolution", typed.resolution, 1, Double.MIN_NORMAL, Double.MAX_VALUE, "a number above 0");
        int iterations = (int) whole("--iterations", typed.iterations, 0, 0, Integer.MAX_VALUE);
        int restarts = (int) whole("--restarts", typed.restarts, 0, 0, 1000);
        if (typed.communities == null) {
            return Optional.empty();
        }
        Optional<CommunityMethod> method = CommunityMethod.parse(typed.communities);
        if (method.isEmpty()) {
            problems.add(unknown("--communities", typed.communities, METHODS));
        }
        return method.map(m -> new CommunityParameters(m, resolution, seed, iterations, restarts));
    }

    private static String unknown(String option, String given, List<String> allowed) {
        String hint = Nearest.to(given, allowed)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        return option + ": '" + given + "' is not known; allowed are " + String.join(", ", allowed) + hint;
    }

    private List<List<String>> pairs(String option, List<String> given) {
        List<List<String>> pairs = new ArrayList<>();
        for (String text : given) {
            List<CsvRecord> records =
                    CsvReader.builder().ofCsvRecord(text).stream().toList();
            if (records.size() == 1 && records.get(0).getFieldCount() == 2) {
                pairs.add(records.get(0).getFields());
            } else {
                problems.add(option + ": '" + text + "' is no pair; allowed are two labels with a comma between,"
                        + " in quotation marks where they hold one");
            }
        }
        return pairs;
    }

    private long whole(String option, @Nullable String given, long usual, long least, long most) {
        if (given == null) {
            return usual;
        }
        try {
            long value = Long.parseLong(given.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        problems.add(option + ": '" + given + "'; allowed is a whole number from " + least + " to " + most);
        return usual;
    }

    private double real(
            String option, @Nullable String given, double usual, double least, double most, String allowed) {
        if (given == null) {
            return usual;
        }
        try {
            double value = Double.parseDouble(given.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        problems.add(option + ": '" + given + "'; allowed is " + allowed);
        return usual;
    }
}
