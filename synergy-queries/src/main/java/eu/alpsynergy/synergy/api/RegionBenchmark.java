package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Industry;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A region beside the others.
 *
 * @param indicator the activity measured, e.g. {@code persons_employed}
 * @param measured whether the region has figures of it at all
 * @param missing NACE divisions of it without a figure
 * @param peers other measured regions, the most alike first
 * @param themes every theme, declared against measured
 * @param structure how concentrated and how complex its economy is
 * @param focus how focused its strategies are
 */
public record RegionBenchmark(
        Id<Region> region,
        String indicator,
        boolean measured,
        int missing,
        List<Peer> peers,
        List<ThemeStanding> themes,
        List<Structure> structure,
        Focus focus) {

    public RegionBenchmark {
        peers = List.copyOf(peers);
        themes = List.copyOf(themes);
        structure = List.copyOf(structure);
    }

    /**
     * Another region.
     *
     * @param distance half the sum of the differences of shares: the share of activity that would have to be in another division
     * @param parts the divisions that differ most; their contributions are part of the distance
     */
    public record Peer(Id<Region> region, double distance, List<Difference> parts) {

        public Peer {
            parts = List.copyOf(parts);
        }
    }

    /** A division's shares in both regions and what it adds to the distance. */
    public record Difference(
            Id<Industry> industry, double own, double other, double contribution, List<FactKey> facts) {

        public Difference {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A theme in a region.
     *
     * @param strength location quotient of activity, by the correspondence of industries and themes
     * @param peersStrength mean of the nearest peers' quotients
     * @param actorStrength location quotient of the actors of this dataset; a sample
     * @param standing what declared and measured say together, by the newer strategy
     */
    public record ThemeStanding(
            Id<Theme> theme,
            boolean declared2014,
            boolean declared2021,
            OptionalDouble strength,
            OptionalDouble peersStrength,
            OptionalDouble actorStrength,
            Standing standing,
            List<FactKey> facts) {

        public ThemeStanding {
            facts = List.copyOf(facts);
        }
    }

    /** Declared against measured; measured means a location quotient of at least 1. */
    public enum Standing {
        BACKED,
        UNBACKED,
        UNDECLARED,
        NEITHER,
        UNKNOWN
    }

    /** A figure of structure, the mean of the nearest peers and the rank among the measured regions (1 = highest). */
    public record Structure(String indicator, OptionalDouble value, OptionalDouble peers, OptionalInt rank, int of) {}

    /**
     * Focus of the strategies: themes named, and how unevenly priorities spread over them (Herfindahl index, 1 = one theme).
     *
     * @param kept themes both strategies name
     * @param added themes only the newer one names
     * @param dropped themes only the older one names
     */
    public record Focus(
            int themes2014,
            int themes2021,
            OptionalDouble concentration2014,
            OptionalDouble concentration2021,
            List<Id<Theme>> kept,
            List<Id<Theme>> added,
            List<Id<Theme>> dropped) {

        public Focus {
            kept = List.copyOf(kept);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }
}
