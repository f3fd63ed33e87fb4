package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some stages and the actors at them under numbers of their own, in the order of the snapshot's, which is that of ids: so that work
 * and memory follow the chain and not the dataset.
 */
final class ChainActors {

    /** Indices in the snapshot, ascending. */
    private final int[] stages;

    private final int[] actors;
    /** Per stage its actors as numbers here, ascending. */
    private final List<int[]> actorsAt;

    private ChainActors(int[] stages, int[] actors, List<int[]> actorsAt) {
        this.stages = stages;
        this.actors = actors;
        this.actorsAt = actorsAt;
    }

    /** The actors wanted at the stages given. */
    static ChainActors of(GraphSnapshot snapshot, int[] stages, IntPredicate wantedActor) {
        int[] sorted = IntStream.of(stages).sorted().toArray();
        List<int[]> there = IntStream.of(sorted)
                .mapToObj(s -> IntStream.of(snapshot.actorsOfStage().targetsOf(s))
                        .filter(wantedActor)
                        .distinct()
                        .toArray())
                .toList();
        int[] actors =
                there.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
        List<int[]> actorsAt = there.stream()
                .map(at -> IntStream.of(at)
                        .map(a -> Arrays.binarySearch(actors, a))
                        .toArray())
                .toList();
        return new ChainActors(sorted, actors, actorsAt);
    }

    int stages() {
        return stages.length;
    }

    int actors() {
        return actors.length;
    }

    /** The snapshot's index of a stage here. */
    int stage(int number) {
        return stages[number];
    }

    /** The snapshot's index of an actor here. */
    int actor(int number) {
        return actors[number];
    }

    /** Negative when the stage is not here. */
    int numberOfStage(int stage) {
        return Arrays.binarySearch(stages, stage);
    }

    int[] actorsAt(int stageNumber) {
        return actorsAt.get(stageNumber).clone();
    }

    /** The other actors here that an actor has ties with, as numbers; repeated where there are several ties. */
    IntStream tiedTo(GraphSnapshot snapshot, int number) {
        Csr ties = snapshot.tiesOfActor();
        return IntStream.of(ties.targetsOf(actors[number]))
                .map(other -> Arrays.binarySearch(actors, other))
                .filter(other -> other >= 0 && other != number);
    }
}
