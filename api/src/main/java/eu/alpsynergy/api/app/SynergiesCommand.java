package eu.alpsynergy.api.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "synergies",
        description = {
            "The synergy diamond of all pairs of regions (the answer of /synergies), or of one pair with its parts.",
            "Example: synergies --regions PIE,LOM"
        })
final class SynergiesCommand extends OfflineCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec self;

    @Option(names = "--regions", paramLabel = "A,B", description = "one pair of regions")
    private @Nullable String regions;

    @Option(names = "--period", paramLabel = "PERIOD", description = "2014-20 or 2021-27 (default)")
    private @Nullable String period;

    @Option(names = "--themes", paramLabel = "IDS", description = "only these themes, with commas")
    private @Nullable String themes;

    @Override
    Parts parts() {
        return new Parts(path()).add("--period", "period", period).add("--themes", "theme", themes);
    }

    private String path() {
        if (regions == null) {
            return "/synergies";
        }
        String[] pair = regions.split(",", -1);
        if (pair.length != 2) {
            throw new ParameterException(self.commandLine(), "--regions takes two regions, e.g. PIE,LOM");
        }
        return "/synergies/" + encoded(pair[0]) + "/" + encoded(pair[1]);
    }
}
