package eu.alpsynergy.synergy.network;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How communities are found; the common measure of all is modularity. */
public enum CommunityMethod {
    /** Traag et al. 2019, doi:10.1038/s41598-019-41695-z; the default. */
    LEIDEN,
    /** Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008. */
    LOUVAIN,
    /** Raghavan et al. 2007, doi:10.1103/PhysRevE.76.036106. */
    LABEL_PROPAGATION,
    /** Girvan & Newman 2002, doi:10.1073/pnas.122653799; small graphs only. */
    GIRVAN_NEWMAN;

    /** As commands and addresses write it: {@code label-propagation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CommunityMethod> parse(String id) {
        return Stream.of(values()).filter(method -> method.id().equals(id)).findFirst();
    }

    /** Whether runs with other seeds can end elsewhere. */
    public boolean random() {
        return this != GIRVAN_NEWMAN;
    }
}
