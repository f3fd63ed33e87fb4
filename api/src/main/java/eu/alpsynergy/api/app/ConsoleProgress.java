package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.ProgressListener;
import java.io.PrintStream;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Long work on a terminal: bars with rate and time left; elsewhere (logs, pipes): a plain line a stage, and another every
 * ten seconds that says how far it is.
 */
final class ConsoleProgress implements ProgressListener {

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private @Nullable ProgressBar bar;
    private @Nullable ProgressLines lines;

    ConsoleProgress(PrintStream out) {
        this(out, Installation.onTerminal(), System::nanoTime);
    }

    ConsoleProgress(PrintStream out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    @Override
    public void stage(String name, long total) {
        done();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(out))
                    .build();
        } else {
            out.println(name + (total > 0 ? " (" + total + ")" : "") + " ...");
            lines = new ProgressLines(name, total, nanos.getAsLong());
        }
    }

    @Override
    public void advance(long count) {
        if (bar != null) {
            bar.stepBy(count);
        }
        if (lines != null) {
            lines.advance(count, nanos.getAsLong()).ifPresent(out::println);
        }
    }

    @Override
    public void done() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        lines = null;
    }
}
