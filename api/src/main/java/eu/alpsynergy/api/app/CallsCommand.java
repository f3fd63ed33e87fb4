package eu.alpsynergy.api.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "calls",
        description = {
            "Synchronised calls. With --regions: common windows or named conflicts, their rules side by side, the common pot and the",
            "smallest shifts (the answer of /joint-calls). Without: the groups of regions that can open a call together (/joint-calls/groups).",
            "Example: calls --regions PIE,LOM,BWU --from 2024-01-01 --to 2024-12-31"
        })
final class CallsCommand extends OfflineCommand {

    @Option(names = "--regions", paramLabel = "IDS", description = "regions, with commas")
    private @Nullable String regions;

    @Option(names = "--themes", paramLabel = "IDS", description = "the common theme must be one of these")
    private @Nullable String themes;

    @Option(names = "--from", paramLabel = "DATE", description = "the common window begins on this day or later")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "the common window ends on this day or earlier")
    private @Nullable String to;

    @Option(names = "--days", paramLabel = "N", description = "fewest days of a common window (default 14)")
    private @Nullable String days;

    @Option(names = "--period", paramLabel = "PERIOD", description = "2014-20, 2021-27 (default) or any")
    private @Nullable String period;

    @Option(names = "--shift", paramLabel = "CALL:DAYS", description = "windows moved by days, with commas")
    private @Nullable String shift;

    @Option(names = "--rolling", description = "count rolling calls without dates as open")
    private boolean rolling;

    @Option(names = "--frames", description = "count all days of a frame as open")
    private boolean frames;

    @Option(names = "--chf", paramLabel = "EUROS", description = "euros for one Swiss franc; needs --chf-date")
    private @Nullable String chf;

    @Option(names = "--chf-date", paramLabel = "DATE", description = "the day of that rate")
    private @Nullable String chfDate;

    @Override
    Parts parts() {
        return new Parts(regions == null ? "/joint-calls/groups" : "/joint-calls")
                .add("--regions", "regions", regions)
                .add("--themes", "theme", themes)
                .add("--from", "from", from)
                .add("--to", "to", to)
                .add("--days", "days", days)
                .add("--period", "period", period)
                .add("--shift", "shift", shift)
                .add("--rolling", "rolling", rolling ? "true" : null)
                .add("--frames", "frames", frames ? "true" : null)
                .add("--chf", "chf", chf)
                .add("--chf-date", "chfDate", chfDate);
    }
}
