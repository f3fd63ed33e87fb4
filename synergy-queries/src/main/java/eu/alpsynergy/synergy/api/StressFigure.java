package eu.alpsynergy.synergy.api;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the graph itself can say to a block of the StressTest.
 *
 * @param block the block's position, 1 to 6
 * @param figure stable name, e.g. {@code priorities-with-counterpart}
 * @param value a share in [0, 1]; absent when there is nothing to count
 * @param count how many of
 * @param of how many
 * @param facts the rows it rests on
 */
public record StressFigure(int block, String figure, OptionalDouble value, int count, int of, List<FactKey> facts) {

    public StressFigure {
        facts = List.copyOf(facts);
    }
}
