package eu.alpsynergy.synergy.change;

import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.change.Move.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Two rankings of the same kind compared by id. Both are computed on their whole snapshots, so before and after are what each version
 * says of itself. Cost O(n log n), and the facts of what is explained.
 */
public final class RankingDiff {

    private final Ranking before;
    private final Ranking after;
    private final Predicate<FactKey> changed;

    /** With what says of a fact whether it changed in a way that figures can feel. */
    public RankingDiff(Ranking before, Ranking after, Predicate<FactKey> changed) {
        this.before = before;
        this.after = after;
        this.changed = changed;
    }

    /** How many things either ranking holds. */
    public int size() {
        Set<String> ids = new TreeSet<>();
        before.standings().forEach(s -> ids.add(s.id()));
        after.standings().forEach(s -> ids.add(s.id()));
        return ids.size();
    }

    /** Everything that moved, the farthest first, then by rank now, then by id; without reasons. */
    public List<Pair> moved() {
        Map<String, Standing> old = new HashMap<>();
        before.standings().forEach(s -> old.put(s.id(), s));
        List<Pair> moved = new ArrayList<>();
        for (Standing now : after.standings()) {
            Optional<Standing> was = Optional.ofNullable(old.remove(now.id()));
            if (was.isEmpty() || !was.get().equals(now)) {
                moved.add(new Pair(now.id(), was, Optional.of(now)));
            }
        }
        old.values().forEach(gone -> moved.add(new Pair(gone.id(), Optional.of(gone), Optional.empty())));
        moved.sort(Comparator.comparingInt((Pair p) -> -p.bare().distance())
                .thenComparingInt(p ->
                        p.after().map(s -> s.rank().orElse(Integer.MAX_VALUE)).orElse(Integer.MAX_VALUE))
                .thenComparing(Pair::id));
        return moved;
    }

    /** One of the moved with its reason. */
    public Move explain(Pair pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            return pair.bare();
        }
        if (pair.before().get().hasFiguresOf(pair.after().get())) {
            return new Move(pair.id(), pair.before(), pair.after(), Reason.OTHERS_MOVED, List.of());
        }
        Set<String> differ = pair.after().get().figuresOtherThan(pair.before().get());
        TreeSet<FactKey> facts = new TreeSet<>(before.facts(pair.id(), differ));
        facts.addAll(after.facts(pair.id(), differ));
        List<FactKey> own = facts.stream().filter(changed).toList();
        return new Move(
                pair.id(), pair.before(), pair.after(), own.isEmpty() ? Reason.SHARED_FIGURES : Reason.OWN_FACTS, own);
    }

    /** A thing before and after. */
    public record Pair(String id, Optional<Standing> before, Optional<Standing> after) {

        private Move bare() {
            return new Move(id, before, after, before.isEmpty() ? Reason.APPEARED : Reason.DISAPPEARED, List.of());
        }
    }
}
