package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ValueChain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Every indicator with and without what is thought away.
 *
 * @param taken rows that go, by table: what was named and all that refers to it
 * @param pairs all pairs; without a removed region there is nothing after
 * @param chains all chains
 * @param stressTest the companion figures of every region
 * @param strengths measured strength of themes that change, since a region without which the reference area is another is gone
 */
public record WhatIf(
        Removal removal,
        Map<String, Integer> taken,
        List<PairChange> pairs,
        List<ChainChange> chains,
        List<FigureChange> stressTest,
        List<StrengthChange> strengths) {

    public WhatIf {
        taken = Map.copyOf(taken);
        pairs = List.copyOf(pairs);
        chains = List.copyOf(chains);
        stressTest = List.copyOf(stressTest);
        strengths = List.copyOf(strengths);
    }

    /** A pair before and after; empty after when a region of it is gone. */
    public record PairChange(PairSynergy before, Optional<PairSynergy> after) {}

    /** A chain: shares of stages and links with an actor in the dataset, and the stages that lost their last one. */
    public record ChainChange(
            Id<ValueChain> chain,
            int actorsBefore,
            int actorsAfter,
            double stagesBefore,
            double stagesAfter,
            double linksBefore,
            double linksAfter,
            List<Id<Stage>> emptied) {

        public ChainChange {
            emptied = List.copyOf(emptied);
        }
    }

    /** A companion figure of the StressTest for a region. */
    public record FigureChange(Id<Region> region, String figure, OptionalDouble before, OptionalDouble after) {}

    /** Measured strength of a theme in a region (location quotient). */
    public record StrengthChange(Id<Region> region, Id<Theme> theme, OptionalDouble before, OptionalDouble after) {}
}
