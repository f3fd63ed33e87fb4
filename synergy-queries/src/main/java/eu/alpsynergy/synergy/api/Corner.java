package eu.alpsynergy.synergy.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A corner of the diamond with its parts, whose contributions add up to its value. */
public record Corner<P extends Part>(OptionalDouble value, Optional<Absence> absence, List<P> parts) {

    public Corner {
        parts = List.copyOf(parts);
    }

    public static <P extends Part> Corner<P> of(OptionalDouble value, Absence otherwise, List<P> parts) {
        return new Corner<>(value, value.isPresent() ? Optional.empty() : Optional.of(otherwise), parts);
    }

    /** Why a corner has no value. */
    public enum Absence {
        /** One of the regions declares no theme in this period, as far as this dataset knows. */
        NO_DECLARED_THEMES,
        /** All themes that the two name are named by every region, or the filter leaves none. */
        NO_DISTINCTIVE_THEMES,
        /** The region lacks no theme to which others are related. */
        NO_TARGETS,
        /** No value chain has an actor of both regions in this dataset. */
        NO_COMMON_CHAIN,
        /** One of the regions has no project under these filters. */
        NO_PROJECTS
    }
}
