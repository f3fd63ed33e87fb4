package eu.alpsynergy.api.app;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "pilots",
        description = {
            "Choose pilot clusters: the best set under rules with proof, the next five, every candidate with its reasons, or the rules",
            "that clash (the answer of /pilots). With --why CLUSTER: why it is, or is not, chosen; with --robustness: how often each is",
            "chosen over draws of the weights. Example: pilots --k 10 --regions PIE,LOM --out cl-pie-01 --json"
        })
final class PilotsCommand extends OfflineCommand {

    @Option(names = "--k", paramLabel = "N", description = "how many (default and fewest 10)")
    private @Nullable String k;

    @Option(names = "--period", paramLabel = "PERIOD", description = "2014-20 or 2021-27 (default)")
    private @Nullable String period;

    @Option(names = "--regions", paramLabel = "IDS", description = "regions that need a cluster, with commas; 'all'")
    private @Nullable String regions;

    @Option(names = "--fields", paramLabel = "IDS", description = "S3 fields that need a cluster; 'none' (default all)")
    private @Nullable String fields;

    @Option(names = "--types", paramLabel = "TYPE:N", description = "types of regions, e.g. transition:1, with commas")
    private @Nullable String types;

    @Option(names = "--most", paramLabel = "N", description = "at most so many of a region (default 2)")
    private @Nullable String most;

    @Option(names = "--in", paramLabel = "IDS", description = "clusters that have to be chosen, with commas")
    private @Nullable String in;

    @Option(names = "--out", paramLabel = "IDS", description = "clusters that must not be chosen, with commas")
    private @Nullable String out;

    @Option(
            names = "--vote",
            paramLabel = "VOTE",
            description = "points of a partner, e.g. p02:cl-ven-01:3:cl-pie-02:1; several with commas")
    private @Nullable String votes;

    @Option(
            names = "--weight",
            paramLabel = "NAME=W",
            description = "a weight: Fit, Label, Chains, Reach, Services, Votes, Pairs")
    private Map<String, String> weights = new TreeMap<>();

    @Option(names = "--labels-on", paramLabel = "DATE", description = "day on which labels have to be valid")
    private @Nullable String labelsOn;

    @Option(names = "--open-labels", description = "count labels whose validity is not known")
    private boolean openLabels;

    @Option(names = "--why", paramLabel = "CLUSTER", description = "explain one cluster")
    private @Nullable String why;

    @Option(names = "--robustness", description = "how often each is chosen over 1,000 draws of the weights")
    private boolean robustness;

    @Override
    String path() {
        Parts parts = new Parts()
                .add("k", k)
                .add("period", period)
                .add("region", regions)
                .add("field", fields)
                .add("type", types)
                .add("most", most)
                .add("in", in)
                .add("out", out)
                .add("vote", votes)
                .add("labelsOn", labelsOn)
                .add("openLabels", openLabels ? "yes" : null);
        weights.forEach((name, weight) -> parts.add("w" + name, weight));
        if (why != null) {
            return parts.after("/pilots/clusters/" + encoded(why));
        }
        return parts.after(robustness ? "/pilots/robustness" : "/pilots");
    }
}
