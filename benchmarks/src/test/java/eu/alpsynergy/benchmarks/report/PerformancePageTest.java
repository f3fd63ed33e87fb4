package eu.alpsynergy.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {

    private static final String HEADER = "figure,size,value,unit,peer,ratio,limit,issue\n";
    private static final String PROMISES = "topic,promise,figure,size,of,bound,limit,command\n";

    @TempDir
    Path folder;

    private String page(String results, String promises) throws IOException {
        Files.writeString(folder.resolve("a.csv"), HEADER + results);
        Path file = Files.writeString(folder.resolve("promised"), PROMISES + promises);
        return new PerformancePage(Promise.read(file), ResultFiles.read(folder))
                .text(Map.of("a", List.of("2026-11-27")));
    }

    @Test
    void whatWasNotMeasuredSaysSoAndHasNoVerdict() throws IOException {
        assertThat(page("", "Loads,Fast,loading,10,value,max,5,load\n"))
                .contains("| Fast | not measured |  |  | `benchmarks/run load` |")
                .contains("Nothing has been measured yet.");
    }

    @Test
    void anotherSizeIsNotTheOneThatWasPromised() throws IOException {
        assertThat(page("loading,1000,1,s,,,,\n", "Loads,Fast,loading,10,value,max,5,load\n"))
                .contains("| Fast | not measured |");
    }

    @Test
    void roundsStandAsTheirMedianBesideThePeers() throws IOException {
        String results =
                "\"loading, all\",10,3,s,tool 2,1.5,,\n\"loading, all\",10,9,s,tool 4,2.25,,\n\"loading, all\",10,4,s,tool 2,2,,\n";
        assertThat(
                        page(
                                results,
                                "Loads,Fast,\"loading, all\",10,ratio,max,1.75,load\nLoads,Seconds,\"loading, all\",10,value,min,4,load\n"))
                .contains("| Fast | 2x (4 s) | tool 2 s | **missed** (max 1.75) |")
                .contains("| Seconds | 4 s | tool 2 s | yes |")
                .contains("| loading, all | 10 | 4 s | 3 | tool 2 s | 2 |");
    }

    @Test
    void aPromiseThatTestsHoldHasNoFigure() throws IOException {
        assertThat(page("", "Loads,Right,,,,,,`LoadTest`\n")).contains("| Right | held by tests |  |  | `LoadTest` |");
    }

    @Test
    void theExponentIsTheSlopeInLogarithms() throws IOException {
        String results = "loading,10,2,s,,,,\nloading,1000,20000,s,,,,\nloading,100,200,s,,,,\n";
        assertThat(page(results, "Loads,Growth,loading,,exponent,max,1.15,load\n"))
                .contains("| Growth | exponent 2 |  | **missed** (max 1.15) |")
                .contains("![loading](performance/loading.svg)");
        Growth growth = Growth.of(ResultFiles.read(folder)).get(0);
        assertThat(growth.exponent()).isCloseTo(2, within(1e-12));
        assertThat(GrowthChart.of(growth)).contains("<title>loading</title>").doesNotContain("NaN");
    }

    @Test
    void aCellThatIsNoNumberIsNamedWithItsPlace() {
        assertThatThrownBy(() -> page("loading,10,fast,s,,,,\n", ""))
                .hasMessageContaining("a.csv, line 2, column value")
                .hasMessageContaining("benchmarks/run a");
    }
}
