package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the network of actors is made of; every choice is echoed in answers.
 *
 * @param weights what a tie of each kind is multiplied by; a kind that is absent or weighs 0 joins nobody
 * @param clusters whether cluster organisations are nodes; if not, a shared membership joins members with 1/(members-1)
 * @param period only projects of programmes of this period
 * @param programmes only projects of these programmes; all when empty
 * @param largestConsortium only projects with at most so many partners
 * @param themes only actors and clusters active in one of these; all when empty
 * @param regions only actors and clusters of these; all when empty
 * @param kinds only actors of these kinds; all when empty
 * @param largestGroup projects, clusters and stages with more participants join nobody, since they would join everybody with everybody
 */
public record NetworkChoices(
        Map<TieKind, Double> weights,
        boolean clusters,
        Optional<Period> period,
        SortedSet<Id<Programme>> programmes,
        OptionalInt largestConsortium,
        SortedSet<Id<Theme>> themes,
        SortedSet<Id<Region>> regions,
        Set<ActorKind> kinds,
        int largestGroup) {

    public static final int LARGEST_GROUP = 100;

    public NetworkChoices {
        EnumMap<TieKind, Double> positive = new EnumMap<>(TieKind.class);
        weights.forEach((kind, weight) -> {
            if (!(weight >= 0) || weight.isInfinite()) {
                throw new IllegalArgumentException(
                        "weight of " + kind.code() + " is " + weight + "; allowed: 0 or more");
            }
            if (weight > 0) {
                positive.put(kind, weight);
            }
        });
        if (positive.isEmpty()) {
            throw new IllegalArgumentException("no kind of tie has a weight above 0");
        }
        weights = Collections.unmodifiableMap(positive);
        programmes = Collections.unmodifiableSortedSet(new TreeSet<>(programmes));
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        EnumSet<ActorKind> sorted = EnumSet.noneOf(ActorKind.class);
        sorted.addAll(kinds);
        kinds = Collections.unmodifiableSet(sorted);
        if (largestGroup < 2) {
            throw new IllegalArgumentException("largestGroup is " + largestGroup + "; allowed: 2 or more");
        }
    }

    /** Who works together: projects, ties and memberships at weight 1, nothing filtered, clusters as nodes. */
    public static NetworkChoices defaults() {
        return new NetworkChoices(
                Map.of(TieKind.PROJECTS, 1.0, TieKind.TIES, 1.0, TieKind.MEMBERSHIPS, 1.0),
                true,
                Optional.empty(),
                Collections.emptySortedSet(),
                OptionalInt.empty(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Set.of(),
                LARGEST_GROUP);
    }

    /** 0 when the kind joins nobody. */
    public double weight(TieKind kind) {
        return weights.getOrDefault(kind, 0.0);
    }

    public boolean uses(TieKind kind) {
        return weights.containsKey(kind);
    }
}
