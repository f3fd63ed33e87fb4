package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.ValueChain;
import java.util.List;

/** One addend of a corner, with the facts behind it. */
public sealed interface Part {

    /** What it adds to the corner's value. */
    double contribution();

    /** The facts it rests on, in order. */
    List<FactKey> facts();

    /** A theme of the overlap with its rarity weight; only shared themes contribute. */
    record ThemeOverlap(Id<Theme> theme, Holder holder, double rarityWeight, double contribution, List<FactKey> facts)
            implements Part {

        public ThemeOverlap {
            facts = List.copyOf(facts);
        }

        /** Who names the theme. */
        public enum Holder {
            BOTH,
            ONLY_A,
            ONLY_B
        }
    }

    /** A target theme of a region and what the partner adds around it. */
    record ThemeAdded(
            Id<Theme> theme, double addedDensity, double contribution, List<Related> related, List<FactKey> facts)
            implements Part {

        public ThemeAdded {
            related = List.copyOf(related);
            facts = List.copyOf(facts);
        }

        /** A theme that the partner has, the region lacks, and is related to the target. */
        public record Related(Id<Theme> theme, double proximity) {}
    }

    /** A value chain and the links the two cover only because they are two. */
    record ChainFit(
            Id<ValueChain> chain,
            double fit,
            double contribution,
            int links,
            int coveredByA,
            int coveredByB,
            int coveredByBoth,
            List<LinkWon> linksWon,
            List<FactKey> facts)
            implements Part {

        public ChainFit {
            linksWon = List.copyOf(linksWon);
            facts = List.copyOf(facts);
        }
    }

    /** A project both regions are involved in. */
    record SharedProject(Id<Project> project, double contribution, List<FactKey> facts) implements Part {

        public SharedProject {
            facts = List.copyOf(facts);
        }
    }
}
