package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.table.ResultWriter;
import eu.alpsynergy.api.app.table.TableReader;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.compute.ActivityTable;
import eu.alpsynergy.synergy.compute.ComputeResult;
import eu.alpsynergy.synergy.compute.IndicatorCatalogue;
import eu.alpsynergy.synergy.compute.OptionSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compute",
        description = {
            "Compute indicators on your own table, without a database: the first column names the regions, the header the",
            "domains, every other cell is activity (a number of at least 0). Undefined cells are left empty.",
            "'--indicator list' lists all indicators with their formulas and options; see also docs/user-guide/compute.md."
        })
final class ComputeCommand implements Callable<Integer> {

    private static final Set<String> USAGE = Set.of("unknown-indicator", "invalid-option");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE.csv", description = "the table")
    private @Nullable Path file;

    @Option(
            names = "--indicator",
            required = true,
            split = ",",
            paramLabel = "NAME",
            description = "what to compute, repeated or with commas; 'list' to see all")
    @SuppressWarnings("NullAway.Init")
    private List<String> indicators;

    @Option(names = "--option", paramLabel = "KEY=VALUE", description = "an option of an indicator, e.g. threshold=0.5")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--priorities",
            paramLabel = "FILE.csv",
            description = "table of the same shape, positive where a region names the domain (for target=priorities)")
    private @Nullable Path priorities;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "file to write; with several indicators a folder, a file NAME.csv each")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        IndicatorCatalogue catalogue = new IndicatorCatalogue();
        if (indicators.equals(List.of("list"))) {
            list(catalogue);
            return ExitCode.OK.code();
        }
        if (file == null || out == null) {
            return refuse("FILE.csv and --out are needed to compute something.", ExitCode.INVALID_USAGE);
        }
        try {
            compute(catalogue, file, out);
            return ExitCode.OK.code();
        } catch (AlpSynergyException e) {
            return refuse(
                    String.valueOf(e.getMessage()),
                    USAGE.contains(e.code()) ? ExitCode.INVALID_USAGE : ExitCode.INVALID_DATA);
        }
    }

    private int refuse(String message, ExitCode code) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return code.code();
    }

    private void compute(IndicatorCatalogue catalogue, Path source, Path target) throws IOException {
        Map<String, Map<String, String>> wanted = optionsByIndicator(catalogue);
        ActivityTable table = TableReader.read(source);
        Optional<ActivityTable> second = Optional.ofNullable(priorities).map(TableReader::read);
        Map<String, ComputeResult> results = new LinkedHashMap<>();
        wanted.forEach((name, own) -> results.put(name, catalogue.compute(name, table, second, own)));
        boolean several = results.size() > 1;
        if (several) {
            Files.createDirectories(target);
        }
        for (Map.Entry<String, ComputeResult> result : results.entrySet()) {
            Path written = several ? target.resolve(result.getKey() + ".csv") : target;
            ResultWriter.write(result.getValue(), written);
            spec.commandLine().getOut().println(result.getKey() + ": " + written);
        }
        spec.commandLine().getOut().flush();
    }

    /** An option goes to the indicators that know it; one that none knows goes to the first, which refuses it. */
    private Map<String, Map<String, String>> optionsByIndicator(IndicatorCatalogue catalogue) {
        Map<String, Map<String, String>> wanted = new LinkedHashMap<>();
        indicators.forEach(name -> wanted.put(name, new HashMap<>()));
        options.forEach((key, value) -> {
            List<String> knowing = catalogue.entries().stream()
                    .filter(e -> e.options().stream().anyMatch(o -> o.name().equals(key)))
                    .map(IndicatorCatalogue.Entry::name)
                    .filter(wanted::containsKey)
                    .toList();
            (knowing.isEmpty() ? List.of(indicators.get(0)) : knowing)
                    .forEach(name ->
                            wanted.computeIfAbsent(name, n -> new HashMap<>()).put(key, value));
        });
        return wanted;
    }

    private void list(IndicatorCatalogue catalogue) {
        PrintWriter text = spec.commandLine().getOut();
        for (IndicatorCatalogue.Entry entry : catalogue.entries()) {
            text.println(entry.name() + ": " + entry.help());
            text.println("    " + entry.descriptor().formula());
            text.println("    unit " + entry.descriptor().unit() + ", range "
                    + entry.descriptor().range()
                    + (entry.descriptor().references().isEmpty()
                            ? ""
                            : "; " + String.join("; ", entry.descriptor().references())));
            for (OptionSpec option : entry.options()) {
                text.println("    " + option.name() + "=" + option.fallback() + "  (" + option.allowed() + ") "
                        + option.description());
            }
        }
        text.flush();
    }
}
