package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PhaseClockTest {

    @Test
    void partsOfAPhaseAreAddedAndShortOnesLeftOut() {
        AtomicLong now = new AtomicLong();
        PhaseClock clock = new PhaseClock(ProgressListener.silent(), now::get);

        clock.stage("check", -1);
        now.addAndGet(2_000_000_000L);
        clock.done();
        now.addAndGet(9_000_000_000L);
        clock.stage("import tool: nodes", 5);
        now.addAndGet(1_000_000_000L);
        clock.stage("import tool: links", -1);
        now.addAndGet(500_000_000L);
        clock.stage("verify", 1);
        now.addAndGet(1_000_000L);
        clock.done();

        assertThat(clock.text()).isEqualTo("check 2.0 s, import tool 1.5 s");
    }
}
