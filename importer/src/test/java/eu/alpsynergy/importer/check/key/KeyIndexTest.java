package eu.alpsynergy.importer.check.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyIndexTest {

    @Test
    void aKeyIsNewOnceAndThenRemembersItsFirstRow() {
        for (KeyIndex index : List.of(KeyIndex.toLookUp(), KeyIndex.toCompare())) {
            assertThat(index.put("a", 2)).isEmpty();
            assertThat(index.put("a", 3)).hasValue(2);
            assertThat(index.put("b", 4)).isEmpty();
            assertThat(index.put("a", 5)).hasValue(2);
            assertThat(index.rowOf("b")).hasValue(4);
            assertThat(index.contains("c")).isFalse();
        }
    }

    @Test
    void keysThatStopAscendingAreHeldAgainstAllBefore() {
        KeyIndex index = KeyIndex.toCompare();
        for (int i = 0; i < 100_000; i++) {
            assertThat(index.put("tie-%06d".formatted(i), i + 2)).isEmpty();
        }
        assertThat(index.put("tie-000777", 200_000)).hasValue(779);
        assertThat(index.put("tie-099999x", 200_001)).isEmpty();
        assertThat(index.put("tie-099999x", 200_002)).hasValue(200_001);
    }

    /** UTF-16 would put the second before the first; the bytes of UTF-8 are in the order of code points. */
    @Test
    void ascendingMeansByCodePoint() {
        KeyIndex index = KeyIndex.toCompare();
        assertThat(index.put("\uFFEE", 2)).isEmpty();
        assertThat(index.put("\uD83D\uDE00", 3)).isEmpty();
        assertThat(index.put("\uFFEE", 4)).hasValue(2);
    }

    @Test
    void keysLongerThanABlockAndEmptyOnesAreKeptWhole() {
        for (KeyIndex index : List.of(KeyIndex.toLookUp(), KeyIndex.toCompare())) {
            String large = "x".repeat(3 << 20);
            assertThat(index.put("", 2)).isEmpty();
            assertThat(index.put(large, 3)).isEmpty();
            assertThat(index.put(large + "y", 4)).isEmpty();
            assertThat(index.put(large, 5)).hasValue(3);
            assertThat(index.rowOf("")).hasValue(2);
            assertThat(index.rowOf(large + "y")).hasValue(4);
        }
    }

    @Test
    void theFirstKeysComeInTheirOrderAndNoMoreThanAskedFor() {
        KeyIndex index = KeyIndex.toLookUp();
        for (int i = 0; i < 200_000; i++) {
            index.put("key " + (i * 7_919 % 200_000), i + 2);
        }
        assertThat(index.first(3)).containsExactly("key 0", "key 7919", "key 15838");
        assertThat(index.first(1_000_000)).hasSize(200_000).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithAMap(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Long> map = new HashMap<>();
        KeyIndex toLookUp = KeyIndex.toLookUp();
        KeyIndex toCompare = KeyIndex.toCompare();
        int ascendingUntil = random.nextInt(3_000);
        for (int i = 0; i < 5_000; i++) {
            String key = i < ascendingUntil
                    ? "%05d".formatted(i)
                    : Integer.toString(random.nextInt(8_000), 36) + "é".repeat(random.nextInt(3));
            Long before = map.putIfAbsent(key, i + 2L);
            OptionalLong expected = before == null ? OptionalLong.empty() : OptionalLong.of(before);
            assertThat(toLookUp.put(key, i + 2))
                    .as("seed %d, key %s", seed, key)
                    .isEqualTo(expected);
            assertThat(toCompare.put(key, i + 2))
                    .as("seed %d, key %s", seed, key)
                    .isEqualTo(expected);
        }
        map.forEach((key, row) -> assertThat(toCompare.rowOf(key)).hasValue(row));
    }

    @Test
    void aMillionAscendingKeysCostSomeMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        KeyIndex index = KeyIndex.toCompare();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        for (int i = 0; i < 1_000_000; i++) {
            index.put("tie-" + (10_000_000 + i), i + 2);
        }
        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(12_000_000);
        assertThat(index.put("tie-10500000", 1)).hasValue(500_002);
    }
}
