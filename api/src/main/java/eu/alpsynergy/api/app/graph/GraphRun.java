package eu.alpsynergy.api.app.graph;

import eu.alpsynergy.api.app.table.WholeFile;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run of {@code alpsynergy network}: read options and graph, tell all problems or do all tasks, write. */
public final class GraphRun {

    /** How a run ended. */
    public enum Outcome {
        DONE,
        BAD_DATA,
        BAD_USAGE
    }

    private final GraphArguments typed;
    private final Path file;
    private final Optional<Path> out;
    private final boolean json;
    private final PrintWriter stdout;
    private final PrintWriter stderr;

    public GraphRun(
            GraphArguments typed, Path file, Optional<Path> out, boolean json, PrintWriter stdout, PrintWriter stderr) {
        this.typed = typed;
        this.file = file;
        this.out = out;
        this.json = json;
        this.stdout = stdout;
        this.stderr = stderr;
    }

    /** Does it. */
    public Outcome run() throws IOException {
        ProblemList usage = new ProblemList();
        ProblemList data = new ProblemList();
        GraphOptions options = new OptionReader(typed, usage).options();
        if (options.tasks() == 0 && usage.isEmpty()) {
            usage.add(
                    "Nothing is asked; give --measures, --communities, --distances, --paths, --max-flow or --cliques.");
        }
        if (options.tasks() > 1 && out.isEmpty() && !json) {
            usage.add("Several tables need --out FOLDER, or --json for one document.");
        }
        Optional<LabelledGraph> graph = read(data);
        Optional<NodeGroups> groups = graph.flatMap(read -> groups(read, options, data));
        Optional<GraphTasks> tasks = graph.map(read -> new GraphTasks(read, options, groups, usage));
        if (!data.isEmpty() || !usage.isEmpty() || tasks.isEmpty()) {
            data.lines().forEach(stderr::println);
            usage.lines().forEach(stderr::println);
            stderr.flush();
            return data.isEmpty() ? Outcome.BAD_USAGE : Outcome.BAD_DATA;
        }
        write(graph.orElseThrow(), tasks.get().tables());
        return Outcome.DONE;
    }

    private Optional<LabelledGraph> read(ProblemList problems) {
        try {
            return Optional.of(EdgeListReader.read(file, typed.directed, problems));
        } catch (AlpSynergyException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<NodeGroups> groups(LabelledGraph graph, GraphOptions options, ProblemList problems) {
        try {
            return options.groups().map(file -> NodeGroups.read(file, graph, problems));
        } catch (AlpSynergyException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Tables go to standard output when there is no place for them, and what is to be said of them then to the other one. */
    private void write(LabelledGraph graph, List<ResultTable> tables) throws IOException {
        PrintWriter told = out.isPresent() ? stdout : stderr;
        told.println("graph: " + text(GraphOutput.facts(graph.graph())));
        if (json) {
            if (out.isPresent()) {
                WholeFile.write(out.get(), writer -> GraphOutput.json(graph.graph(), tables, writer));
            } else {
                GraphOutput.json(graph.graph(), tables, stdout);
            }
            tables.forEach(table -> told.println(table.name() + ": " + text(table.facts())));
        } else {
            boolean several = tables.size() > 1;
            for (ResultTable table : tables) {
                String place = writeCsv(table, several);
                told.println(table.name() + place + ": " + text(table.facts()));
            }
        }
        stdout.flush();
        stderr.flush();
    }

    private String writeCsv(ResultTable table, boolean several) throws IOException {
        if (out.isEmpty()) {
            GraphOutput.csv(table, stdout);
            return "";
        }
        if (several) {
            Files.createDirectories(out.get());
        }
        Path target = several ? out.get().resolve(table.name() + ".csv") : out.get();
        WholeFile.write(target, writer -> GraphOutput.csv(table, writer));
        return " (" + target + ")";
    }

    private static String text(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
