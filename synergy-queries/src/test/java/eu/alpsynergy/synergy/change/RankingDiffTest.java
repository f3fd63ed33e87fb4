package eu.alpsynergy.synergy.change;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.FactChange;
import eu.alpsynergy.synergy.api.FactKey;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Rankings written by hand: who moved, how far, and why. */
class RankingDiffTest {

    private static final FactKey CHANGED = FactKey.of("performances", "f-1", "st-1");
    private static final FactKey SAME = FactKey.of("performances", "f-2", "st-1");

    private static final Ranking BEFORE =
            ranking(standing("a", 1, 0.9), standing("b", 2, 0.8), standing("c", 3, 0.7), standing("d", 4, 0.6));

    @Test
    void everyReasonIsTold() {
        Ranking after =
                ranking(standing("new", 1, 0.95), standing("b", 2, 0.9), standing("a", 3, 0.9), standing("c", 4, 0.5));

        assertThat(moves(BEFORE, after))
                .extracting(Move::id, Move::reason, m -> m.facts().size())
                .containsExactly(
                        tuple("new", Move.Reason.APPEARED, 0),
                        tuple("d", Move.Reason.DISAPPEARED, 0),
                        tuple("a", Move.Reason.OTHERS_MOVED, 0),
                        tuple("c", Move.Reason.SHARED_FIGURES, 0),
                        tuple("b", Move.Reason.OWN_FACTS, 1));
    }

    @Test
    void theSameRankingMovesNothing() {
        assertThat(moves(BEFORE, BEFORE)).isEmpty();
        assertThat(new RankingDiff(BEFORE, BEFORE, key -> true).size()).isEqualTo(4);
    }

    @Test
    void aThingThatLosesItsRankMovedFarthest() {
        Ranking after = ranking(
                standing("b", 1, 0.8),
                standing("c", 2, 0.7),
                standing("d", 3, 0.6),
                new Standing("a", OptionalInt.empty(), OptionalDouble.empty(), Map.of(), false));

        assertThat(moves(BEFORE, after).get(0).id()).isEqualTo("a");
    }

    @Test
    void beingChosenOrNotIsAMoveThoughTheRankStays() {
        Ranking after = ranking(
                new Standing("a", OptionalInt.of(1), OptionalDouble.of(0.9), figures(0.9), true),
                standing("b", 2, 0.8),
                standing("c", 3, 0.7),
                standing("d", 4, 0.6));

        assertThat(moves(BEFORE, after)).extracting(Move::id).containsExactly("a");
    }

    @Test
    void theKindOfAStageLinkIsNotPartOfItsKey() {
        ChangedFacts changed = new ChangedFacts();
        changed.add(new FactChange("stage_links", "s1+s2", FactChange.Kind.REMOVED, List.of(), "src", null));
        changed.add(new FactChange(
                "clusters",
                "cl-1",
                FactChange.Kind.CHANGED,
                List.of(new FactChange.Cell("website", null, "https://example.org")),
                "src",
                "src"));

        assertThat(changed.contains(FactKey.of("stage_links", "s1", "s2", "feeds")))
                .isTrue();
        assertThat(changed.contains(FactKey.of("stage_links", "s2", "s1", "feeds")))
                .isFalse();
        assertThat(changed.contains(FactKey.of("clusters", "cl-1")))
                .as("a website is no figure")
                .isFalse();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static List<Move> moves(Ranking before, Ranking after) {
        RankingDiff diff = new RankingDiff(before, after, CHANGED::equals);
        return diff.moved().stream().map(diff::explain).toList();
    }

    private static Standing standing(String id, int rank, double value) {
        return new Standing(id, OptionalInt.of(rank), OptionalDouble.of(value), figures(value), false);
    }

    private static Map<String, OptionalDouble> figures(double value) {
        return Map.of("share", OptionalDouble.of(value));
    }

    /** The thing b rests on the changed fact, all others on one that did not change. */
    private static Ranking ranking(Standing... standings) {
        return new Ranking() {
            @Override
            public List<Standing> standings() {
                return List.of(standings);
            }

            @Override
            public Set<FactKey> facts(String id, Set<String> figures) {
                assertThat(figures).containsExactly("share");
                return id.equals("b") ? Set.of(CHANGED, SAME) : Set.of(SAME);
            }
        };
    }
}
