package eu.alpsynergy.synergy.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The measures of nodes. */
public enum NetworkMeasure {
    DEGREE(new MeasureDescriptor(
            "degree",
            "number of ties of i; in a directed network those that leave and those that arrive",
            "ties",
            "0, 1, 2, ...",
            List.of(),
            List.of("Freeman 1979, doi:10.1016/0378-8733(78)90021-7"))),
    STRENGTH(new MeasureDescriptor(
            "strength",
            "s[i] = sum_j w[i,j]; in a directed network in both directions",
            "weight of ties",
            ">= 0",
            List.of(),
            List.of("Barrat et al. 2004, doi:10.1073/pnas.0400087101"))),
    BETWEENNESS(new MeasureDescriptor(
            "betweenness",
            "b[i] = sum_{s≠i≠t} (cheapest ways from s to t over i) / (cheapest ways from s to t)",
            "pairs of nodes; a share of all pairs when normalised",
            ">= 0; [0, 1] when normalised",
            List.of("normalised=false", "sources=all up to a size, then 1,000 drawn by the seed", "seed=1"),
            List.of(
                    "Brandes 2001, doi:10.1080/0022250X.2001.9990249",
                    "Brandes & Pich 2007, doi:10.1142/S0218127407018403"))),
    PAGERANK(new MeasureDescriptor(
            "pagerank",
            "r[i] = (1 - d) / n + d (sum_j r[j] w[j,i] / s[j] + sum_{j without ties} r[j] / n)",
            "share of a random walk's time",
            "(0, 1], all together 1",
            List.of("damping=0.85"),
            List.of("Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X"))),
    CORE(new MeasureDescriptor(
            "core",
            "largest k such that i belongs to a part in which everybody has at least k ties",
            "ties",
            "0, 1, 2, ...",
            List.of(),
            List.of("Seidman 1983, doi:10.1016/0378-8733(83)90028-X", "Batagelj & Zaversnik 2003, arXiv:cs/0310049"))),
    CONSTRAINT(new MeasureDescriptor(
            "constraint",
            "c[i] = sum_j (p[i,j] + sum_{q≠i,j} p[i,q] p[q,j])² over neighbours j; p = share of ties",
            "share of ties, squared",
            "above 0; low = bridges; absent without ties",
            List.of(),
            List.of("Burt 1992, Structural Holes", "Burt 2004, doi:10.1086/421787"))),
    PARTICIPATION(new MeasureDescriptor(
            "participation",
            "P[i] = 1 - sum_g (s[i,g] / s[i])² over groups g",
            "share",
            "[0, 1), 0 = all ties in one group; absent without ties",
            List.of("groups"),
            List.of("Guimerà & Amaral 2005, doi:10.1038/nature03288")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and unmodifiable lists
    private final MeasureDescriptor descriptor;

    NetworkMeasure(MeasureDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    public MeasureDescriptor descriptor() {
        return descriptor;
    }

    public String id() {
        return descriptor.id();
    }

    public static Optional<NetworkMeasure> parse(String id) {
        return Stream.of(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }
}
