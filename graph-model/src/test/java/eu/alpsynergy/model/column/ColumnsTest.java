package eu.alpsynergy.model.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.model.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final int[] REVERSED_PAIR = {1, 0};

    @Test
    void numbersOfEveryWidthComeBack() {
        for (int bits = 0; bits <= 31; bits++) {
            Random random = new Random(bits);
            int mask = (int) ((1L << bits) - 1);
            int[] values =
                    random.ints(1 + random.nextInt(300)).map(v -> v & mask).toArray();
            PackedInts packed = PackedInts.of(values);
            int[] order = RowOrder.of(values.length, (a, b) -> Integer.compare(values[b], values[a]));
            PackedInts permuted = packed.permuted(order);
            for (int i = 0; i < values.length; i++) {
                assertThat(packed.get(i)).as("%d bits, %d", bits, i).isEqualTo(values[i]);
                assertThat(permuted.get(i)).as("%d bits, %d", bits, i).isEqualTo(values[order[i]]);
            }
        }
        assertThat(PackedInts.of(new int[1000]).liveBytes()).isZero();
        assertThat(PackedInts.of(1, 0, 1, 1).liveBytes()).isEqualTo(8);
        assertThatThrownBy(() -> PackedInts.of(-1)).hasMessageContaining("negative");
    }

    @Test
    void rowsAreOrderedStably() {
        for (int size = 0; size < 70; size++) {
            int[] keys = new Random(size).ints(size, 0, 5).toArray();
            Integer[] expected = new Integer[size];
            Arrays.setAll(expected, i -> i);
            Arrays.sort(expected, (a, b) -> Integer.compare(keys[a], keys[b]));

            assertThat(RowOrder.of(size, (a, b) -> Integer.compare(keys[a], keys[b])))
                    .as("size %d", size)
                    .containsExactly(expected);
        }
    }

    private static TextColumn column(List<@Nullable String> texts) {
        TextColumnBuilder builder = TextColumnBuilder.any();
        texts.forEach(builder::add);
        return builder.build();
    }

    private static List<@Nullable String> texts(TextColumn column) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            texts.add(column.get(i));
        }
        return texts;
    }

    private static void comesBack(IntFunction<@Nullable String> text, Class<?> as) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            texts.add(text.apply(i));
        }
        TextColumn column = column(texts);
        int[] order = RowOrder.of(texts.size(), (a, b) -> Integer.compare(a * 7919 % 5000, b * 7919 % 5000));
        List<@Nullable String> permuted =
                Arrays.stream(order).mapToObj(texts::get).collect(ArrayList::new, List::add, List::addAll);

        assertThat(column).isInstanceOf(as);
        assertThat(texts(column)).isEqualTo(texts);
        assertThat(texts(column.permuted(order))).isEqualTo(permuted);
    }

    @Test
    void textsComeBackHoweverTheyAreKept() {
        comesBack(i -> "name " + i, PooledText.class);
        comesBack(i -> i % 3 == 0 ? "Žička vas " + i : null, PooledText.class);
        comesBack(i -> i == 4999 ? "only one" : null, DictionaryText.class);
        comesBack(i -> List.of("micro", "small", "large").get(i % 3), DictionaryText.class);
        comesBack(i -> i % 4 == 0 ? null : "c" + i % 300, DictionaryText.class);
        comesBack(i -> "", DictionaryText.class);
    }

    @Test
    void whatIsAbsentOrTheSameThroughoutCostsNothingARow() {
        List<@Nullable String> none = new ArrayList<>(java.util.Collections.nCopies(10_000, null));

        assertThat(column(none).liveBytes()).isZero();
        assertThat(column(new ArrayList<>(java.util.Collections.nCopies(10_000, "generated")))
                        .liveBytes())
                .isLessThan(100);
    }

    @Test
    void placesComeBackExactlyWithAnyNumberOfDecimals() {
        GeoPoint few = new GeoPoint(45.0703, -7.68692);
        GeoPoint many = new GeoPoint(45.07030000000001, 7.1);
        PointColumn column = new PointColumn();
        column.add(null);
        column.add(few);

        assertThat(column.get(0)).isNull();
        assertThat(column.has(0)).isFalse();
        assertThat(column.get(1)).isEqualTo(few);
        assertThat(column.permuted(REVERSED_PAIR).get(0)).isEqualTo(few);
        assertThat(column.permuted(REVERSED_PAIR).get(1)).isNull();

        column.add(many);
        column.add(null);
        assertThat(column.get(0)).isNull();
        assertThat(column.get(1)).isEqualTo(few);
        assertThat(column.get(2)).isEqualTo(many);
        assertThat(column.has(2)).isTrue();
        assertThat(column.has(3)).isFalse();
    }

    @Test
    void everyDecimalOfFourPlacesIsExact() {
        PointColumn column = new PointColumn();
        for (int i = -900_000; i <= 900_000; i += 7) {
            column.add(new GeoPoint(i / 10_000.0, 2 * i / 10_000.0));
        }
        int row = 0;
        for (int i = -900_000; i <= 900_000; i += 7) {
            assertThat(column.get(row++)).isEqualTo(new GeoPoint(i / 10_000.0, 2 * i / 10_000.0));
        }
        assertThat(column.liveBytes() / row).isLessThan(13);
    }

    @Test
    void wholeNumbersComeBackAbsentOnesToo() {
        List<@Nullable Integer> values = Arrays.asList(null, 0, 1, -1, 12, null, (1 << 30) - 1, 1 - (1 << 30));
        NumberColumn column = new NumberColumn();
        values.forEach(column::add);
        for (int i = 0; i < values.size(); i++) {
            assertThat(column.get(i)).isEqualTo(values.get(i));
        }
        assertThatThrownBy(() -> column.add(1 << 30)).hasMessageContaining("1073741823");
    }
}
