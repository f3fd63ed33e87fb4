package eu.alpsynergy.importer.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RowsBehindTest {

    private static final int ROWS = 5_000;

    @Test
    void everyRowArrivesInItsOrderBeforeClosingIsDone() throws IOException {
        List<List<String>> written = new ArrayList<>();
        try (RowsBehind rows = new RowsBehind(written::add)) {
            for (int i = 0; i < ROWS; i++) {
                rows.add(List.of(String.valueOf(i)));
            }
        }
        assertThat(written).hasSize(ROWS);
        assertThat(written.get(ROWS - 1)).containsExactly(String.valueOf(ROWS - 1));
    }

    @Test
    void aRowThatCannotBeWrittenIsToldAndNobodyWaitsForRoom() {
        assertThatThrownBy(() -> {
                    try (RowsBehind rows = new RowsBehind(row -> {
                        throw new IOException("no space left");
                    })) {
                        for (int i = 0; i < ROWS; i++) {
                            rows.add(List.of(String.valueOf(i)));
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void anErrorOfTheWriterIsToldInsteadOfWaitedFor() {
        assertThatThrownBy(() -> {
                    try (RowsBehind rows = new RowsBehind(row -> {
                        throw new StackOverflowError("too deep");
                    })) {
                        for (int i = 0; i < ROWS; i++) {
                            rows.add(List.of(String.valueOf(i)));
                        }
                    }
                })
                .isInstanceOf(StackOverflowError.class);
    }
}
