package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void saysHowFarHowFastAndHowLongItWillTake() {
        ProgressLines lines = new ProgressLines("load", 4_000_000, 0);
        assertThat(lines.advance(200_000, 9 * SECOND)).isEmpty();
        assertThat(lines.advance(50_000, 10 * SECOND))
                .contains("load: 250,000 of 4,000,000 (6 %), 25,000/s, 2 min 30 s left");
        assertThat(lines.advance(1_000_000, 12 * SECOND)).isEmpty();
        assertThat(lines.advance(2_500_000, 25 * SECOND))
                .contains("load: 3,750,000 of 4,000,000 (93 %), 150,000/s, 2 s left");
    }

    @Test
    void saysNothingAtTheEndOrBeforeAnythingIsDone() {
        ProgressLines lines = new ProgressLines("load", 10, 0);
        assertThat(lines.advance(0, 60 * SECOND)).isEmpty();
        assertThat(lines.advance(10, 70 * SECOND)).isEmpty();
    }

    @Test
    void whereTheTotalIsNotKnownOnlyTheRateIsSaid() {
        assertThat(new ProgressLines("check", -1, 0).advance(1_000, 20 * SECOND))
                .contains("check: 1,000, 50/s");
    }

    @Test
    void aLogGetsALineAStageAndOneMoreEveryTenSeconds() {
        AtomicLong clock = new AtomicLong();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ConsoleProgress progress =
                new ConsoleProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), false, clock::get);
        progress.stage("load", 100);
        for (int i = 0; i < 10; i++) {
            clock.addAndGet(4 * SECOND);
            progress.advance(10);
        }
        progress.done();
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "load (100) ...",
                        "load: 30 of 100 (30 %), 3/s, 28 s left",
                        "load: 60 of 100 (60 %), 3/s, 16 s left",
                        "load: 90 of 100 (90 %), 3/s, 4 s left");
    }
}
