package eu.alpsynergy.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AheadTest {

    /** More than all batches hold at once, the last one partly filled. */
    private static final int ROWS = Ahead.RECORDS_A_BATCH * (Ahead.BATCHES_AHEAD + 3) + 7;

    @Test
    void everyRecordComesInItsOrderAndThenNothing() throws IOException {
        List<CsvLine> read = new ArrayList<>();
        try (CsvTable csv = table(text(ROWS));
                Ahead<CsvLine> lines = new Ahead<>(csv::next)) {
            for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                read.add(line.get());
            }
            assertThat(lines.next()).isEmpty();
        }
        assertThat(read).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            assertThat(read.get(i)).isEqualTo(new CsvLine(i + 1, List.of("k" + i, "a, b")));
        }
    }

    @Test
    void whatCannotBeReadIsThrownAfterTheRecordsBeforeIt() throws IOException {
        try (CsvTable csv = table(text(3) + "k3,\"never closed");
                Ahead<CsvLine> lines = new Ahead<>(csv::next)) {
            for (int i = 0; i < 3; i++) {
                assertThat(lines.next()).isPresent();
            }
            assertThatThrownBy(lines::next).isInstanceOfSatisfying(UnreadablePackageException.class, e -> assertThat(
                            e.problem().row())
                    .hasValue(4));
            assertThatThrownBy(lines::next).isInstanceOf(UnreadablePackageException.class);
        }
    }

    @Test
    void anErrorOfTheReaderIsToldInsteadOfWaitedFor() {
        try (Ahead<CsvLine> lines = new Ahead<>(() -> {
            throw new StackOverflowError("too deep");
        })) {
            assertThatThrownBy(lines::next).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void closingEarlyEndsTheReader() throws IOException {
        AtomicReference<Thread> reader = new AtomicReference<>();
        try (CsvTable csv = table(text(ROWS))) {
            Ahead<CsvLine> lines = new Ahead<>(() -> {
                reader.set(Thread.currentThread());
                return csv.next();
            });
            assertThat(lines.next()).isPresent();
            lines.close();
        }
        assertThat(reader.get().isAlive()).isFalse();
    }

    private static CsvTable table(String text) {
        return new CsvTable(
                "t.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Dialect.canonical(),
                PackageLimits.standard());
    }

    private static String text(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "k" + i + ",\"a, b\"\n").collect(Collectors.joining());
    }
}
