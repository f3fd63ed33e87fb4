package eu.alpsynergy.api.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "gaps",
        description = {
            "Gaps of a value chain: which stages nobody occupies (the answer of /chains/ID/coverage), or, with --stage, who could",
            "fill one (/chains/ID/stages/STAGE/candidates). Example: gaps --chain vc-bio-agro --stage a1 --regions PIE"
        })
final class GapsCommand extends OfflineCommand {

    @Option(names = "--chain", paramLabel = "ID", required = true, description = "the value chain")
    @SuppressWarnings("NullAway.Init")
    private String chain;

    @Option(names = "--stage", paramLabel = "ID", description = "the stage that somebody should fill")
    private @Nullable String stage;

    @Option(names = "--regions", paramLabel = "IDS", description = "the regions that look, with commas")
    private @Nullable String regions;

    @Override
    Parts parts() {
        String path = "/chains/" + encoded(chain)
                + (stage == null ? "/coverage" : "/stages/" + encoded(stage) + "/candidates");
        return new Parts(path).add("--regions", "regions", regions);
    }
}
