package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputeCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int compute(String table, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        String[] all = new String[arguments.length + 4];
        all[0] = "compute";
        all[1] = file.toString();
        all[2] = "--out";
        all[3] = folder.resolve("out").toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Main.run(Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)), all);
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    @Test
    void labelsStayAsTheyAreAndNumbersKeepFullPrecision() throws IOException {
        assertThat(compute("land,\"b, with comma\",a\nZürich,1,2\nAosta,3,1\n", "--indicator", "location-quotient"))
                .isZero();
        assertThat(result())
                .isEqualTo("region,\"b, with comma\",a\nZürich,0.5833333333333334,1.5555555555555556\n"
                        + "Aosta,1.3125,0.5833333333333334\n");
    }

    @Test
    void whatIsUndefinedIsAnEmptyCell() throws IOException {
        assertThat(compute("r,x,y\na,0,0\nb,1,3\n", "--indicator", "location-quotient"))
                .isZero();
        assertThat(result()).isEqualTo("region,x,y\na,,\nb,1,1\n");
    }

    @Test
    void severalIndicatorsGoToAFolder() throws IOException {
        assertThat(compute("r,x,y\na,1,0\nb,1,3\n", "--indicator", "diversity,ubiquity", "--option", "threshold=0.5"))
                .isZero();
        assertThat(Files.readString(folder.resolve("out/diversity.csv"))).isEqualTo("id,value\na,1\nb,2\n");
        assertThat(Files.readString(folder.resolve("out/ubiquity.csv"))).isEqualTo("id,value\nx,2\ny,1\n");
    }

    @Test
    void semicolonsAndDecimalCommasAreUnderstood() throws IOException {
        assertThat(compute("r;x;y\na;0,5;1\nb;1;3,25\n", "--indicator", "herfindahl"))
                .isZero();
        assertThat(result()).startsWith("id,value\na,0.5555555555555556\n");
    }

    @Test
    void everyBadCellIsNamedAndNothingIsWritten() throws IOException {
        assertThat(compute("r,x,y\na,-1,\nb,NaN,3\nc,1\nd,0x1p3,1e3\n", "--indicator", "entropy"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("line 2 ('a'), column 'x': '-1'", "column 'y': empty", "line 3 ('b'), column 'x': 'NaN'")
                .contains("line 4 has 2 cells, the header 3");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), "r,x\nZürich,1\n".getBytes(StandardCharsets.ISO_8859_1));
        int code = Main.run(
                Main.commandLine().setErr(new PrintWriter(err, true)),
                "compute",
                file.toString(),
                "--indicator",
                "eci",
                "--out",
                folder.resolve("out").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"proximty, 3, did you mean 'proximity'", "eci, 2, at least 10 regions"})
    void aRefusalHasItsExitCode(String indicator, int code, String part) throws IOException {
        assertThat(compute("r,x,y\na,1,0\nb,1,3\n", "--indicator", indicator)).isEqualTo(code);
        assertThat(err.toString()).contains(part);
    }

    @Test
    void theListHasFormulasAndOptions() {
        int code = Main.run(Main.commandLine().setOut(new PrintWriter(out, true)), "compute", "--indicator", "list");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("relatedness-density", "sum_{j≠i}", "threshold=1");
    }
}
