package eu.alpsynergy.api.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "routes",
        description = {
            "The cheapest routes of a value chain from actor to actor, with what each hand-over costs (the answer of",
            "/chains/ID/routes). Example: routes --chain vc-woodcon --min-regions 3 --limit 5"
        })
final class RoutesCommand extends OfflineCommand {

    @Option(names = "--chain", paramLabel = "ID", required = true, description = "the value chain")
    @SuppressWarnings("NullAway.Init")
    private String chain;

    @Option(names = "--from", paramLabel = "IDS", description = "stages where routes begin, with commas")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "IDS", description = "stages where routes end, with commas")
    private @Nullable String to;

    @Option(names = "--limit", paramLabel = "N", description = "so many routes, 1 to 100 (default 10)")
    private @Nullable String limit;

    @Option(names = "--min-regions", paramLabel = "N", description = "at least so many regions on a route")
    private @Nullable String minRegions;

    @Option(names = "--via", paramLabel = "IDS", description = "regions that each route passes, with commas")
    private @Nullable String via;

    @Option(names = "--without-actors", paramLabel = "IDS", description = "actors that no route passes, with commas")
    private @Nullable String withoutActors;

    @Option(names = "--without-regions", paramLabel = "IDS", description = "regions that no route passes, with commas")
    private @Nullable String withoutRegions;

    @Override
    Parts parts() {
        return new Parts("/chains/" + encoded(chain) + "/routes")
                .add("--from", "from", from)
                .add("--to", "to", to)
                .add("--limit", "limit", limit)
                .add("--min-regions", "minRegions", minRegions)
                .add("--via", "via", via)
                .add("--without-actors", "removeActor", withoutActors)
                .add("--without-regions", "removeRegion", withoutRegions);
    }
}
