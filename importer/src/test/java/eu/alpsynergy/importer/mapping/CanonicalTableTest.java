package eu.alpsynergy.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTableTest {

    private static final TableSchema MEMBERSHIPS =
            Contract.load().schema().findTable("memberships").orElseThrow();
    private static final TableSchema ACTIVITY =
            Contract.load().schema().findTable("activity").orElseThrow();

    @Test
    void rowsInAnyOrderGiveTheSameBytes(@TempDir Path dir) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(List.of("f-" + i, "cl, \"" + i % 7 + "\"", "src", "sourced", i % 3 == 0 ? "two\nlines" : "", ""));
        }
        rows.sort(KeyOrder.of(MEMBERSHIPS));
        byte[] straight = write(dir.resolve("straight.csv"), MEMBERSHIPS, rows);
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(write(dir.resolve("shuffled.csv"), MEMBERSHIPS, rows))
                    .as("seed %d", seed)
                    .isEqualTo(straight);
        }
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).as("no run is left behind").hasSize(2);
        }
    }

    @Test
    void textIsOrderedByCodePointAndIntegersBySize() {
        assertThat(KeyOrder.compareCodePoints("\uFF5E", "\uD83D\uDE00")).isNegative();
        assertThat("\uFF5E".compareTo("\uD83D\uDE00")).isPositive();
        assertThat(KeyOrder.compareCodePoints("a", "ab")).isNegative();
        List<String> early = List.of("LOM", "i", "x", "999", "1", "u", "", "s", "sourced", "", "");
        List<String> late = List.of("LOM", "i", "x", "1999", "1", "u", "", "s", "sourced", "", "");
        assertThat(KeyOrder.of(ACTIVITY).compare(early, late)).isNegative();
    }

    @Test
    void whatIsWrittenIsReadBackTyped(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("activity.csv");
        write(
                file,
                ACTIVITY,
                List.of(List.of("LOM", "i", "local_units", "2014", "2.5", "units", "", "s", "sourced", "", "")));
        try (CanonicalRows rows = new CanonicalRows(file, ACTIVITY)) {
            assertThat(rows.next(10)).singleElement().satisfies(row -> assertThat(row)
                    .containsEntry("year", 2014L)
                    .containsEntry("value", 2.5)
                    .doesNotContainKeys("flag", "note"));
            assertThat(rows.next(10)).isEmpty();
        }
    }

    private static byte[] write(Path file, TableSchema table, List<List<String>> rows) throws IOException {
        try (CanonicalTable canonical = new CanonicalTable(file, table, 64)) {
            for (List<String> row : rows) {
                canonical.add(row);
            }
        }
        return Files.readAllBytes(file);
    }
}
