package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.text.AnswerText;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Nearest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "pilots",
        description = {
            "Choose pilot clusters: the best set under rules with proof, the next five, every candidate with its reasons, or the rules",
            "that clash, with exit code 1 (the answer of /pilots). With --why CLUSTER: why it is, or is not, chosen; with --robustness: how often each is",
            "chosen over draws of the weights. Example: pilots --k 10 --regions PIE,LOM --out cl-pie-01"
        })
final class PilotsCommand extends OfflineCommand {

    private static final List<String> WEIGHTS =
            List.of("Fit", "Label", "Chains", "Reach", "Services", "Votes", "Pairs");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec self;

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
            description =
                    "a weight from 0 to 1000: Fit, Label, Chains, Reach, Services, Votes, Pairs (upper or lower case)")
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
    Parts parts() {
        Parts parts = new Parts(
                        why != null
                                ? "/pilots/clusters/" + encoded(why)
                                : robustness ? "/pilots/robustness" : "/pilots")
                .add("--k", "k", k)
                .add("--period", "period", period)
                .add("--regions", "region", regions)
                .add("--fields", "field", fields)
                .add("--types", "type", types)
                .add("--most", "most", most)
                .add("--in", "in", in)
                .add("--out", "out", out)
                .add("--vote", "vote", votes)
                .add("--labels-on", "labelsOn", labelsOn)
                .add("--open-labels", "openLabels", openLabels ? "yes" : null);
        weights.forEach((name, weight) -> {
            String known = weightNamed(name);
            parts.add("--weight " + known, "w" + known, weight);
        });
        return parts;
    }

    private String weightNamed(String name) {
        return WEIGHTS.stream()
                .filter(w -> w.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        self.commandLine(),
                        "--weight knows no '" + name + "'"
                                + Nearest.to(capital(name), WEIGHTS)
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse("")
                                + " Known: " + String.join(", ", WEIGHTS) + "; e.g. --weight Fit=0.5"));
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Rules that clash are an answer, and yet no set was chosen: whoever runs this in a script has to see it. */
    @Override
    ExitCode judge(Object answer, GraphSnapshot snapshot, boolean asText, PrintWriter err) {
        if (!(answer instanceof PilotsDto pilots) || pilots.conflict().isEmpty()) {
            return ExitCode.OK;
        }
        if (!asText) {
            err.println(AnswerText.clash(pilots, snapshot).stripTrailing());
        }
        return ExitCode.FAILED;
    }
}
