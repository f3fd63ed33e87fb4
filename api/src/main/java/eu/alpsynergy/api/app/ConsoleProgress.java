package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.ProgressListener;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Long work on a terminal: bars; elsewhere (logs, pipes): one plain line a stage. */
final class ConsoleProgress implements ProgressListener {

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    ConsoleProgress(PrintStream out) {
        this.out = out;
        this.terminal = Installation.onTerminal();
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
                    .setConsumer(new ConsoleProgressBarConsumer(out))
                    .build();
        } else {
            out.println(name + (total > 0 ? " (" + total + ")" : "") + " ...");
        }
    }

    @Override
    public void advance(long count) {
        if (bar != null) {
            bar.stepBy(count);
        }
    }

    @Override
    public void done() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
