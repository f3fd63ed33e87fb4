package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)), arguments);
    }

    @Test
    void whatIsGeneratedPassesValidateFromTheSameCommandLine() {
        String made = folder.resolve("made").toString();

        assertThat(run(
                        "generate",
                        "--regions",
                        "4",
                        "--clusters",
                        "6",
                        "--firms",
                        "300",
                        "--ties",
                        "900",
                        "--out",
                        made))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("rows in 32 tables and truth.json in " + made);
        assertThat(run("validate", made)).as(out.toString()).isZero();
        assertThat(out.toString()).contains("0 errors, 0 warnings");
    }

    @Test
    void senselessArgumentsAreRefusedByNameAndNothingIsWritten() {
        Path made = folder.resolve("made");

        assertThat(run("generate", "--regions", "50", "--firms", "100", "--ties", "-1", "--out", made.toString()))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("nothing was generated")
                .contains("--firms is 100; allowed are 200 to")
                .contains("--ties is -1");
        assertThat(made).doesNotExist();
    }

    @Test
    void aFolderInUseIsRefused() {
        assertThat(run("generate", "--regions", "2", "--clusters", "0", "--firms", "8", "--ties", "0", "--out", "src"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is not an empty folder; name a new or an empty one with --out");
    }
}
