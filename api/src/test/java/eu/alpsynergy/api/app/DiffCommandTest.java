package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The default dataset and copies of it with planted changes, through the command and back as JSON. */
class DiffCommandTest {

    private static final Path DATASET = DatasetFolder.find();

    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theSameDatasetInAnotherOrderDiffersInNothingAndMovesNothing() throws IOException {
        Path other = copy("shuffled", (lines) -> {
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, new Random(5));
            rows.add(0, lines.get(0));
            return rows;
        });
        JsonNode changes = json(DATASET, other);

        assertThat(changes.path("total").asInt()).isZero();
        assertThat(changes.path("before").path("version"))
                .isEqualTo(changes.path("after").path("version"));
        assertThat(changes.path("rankings")).hasSize(4).allSatisfy(ranking -> {
            assertThat(ranking.path("moved").asInt()).isZero();
            assertThat(ranking.path("things").asInt()).isPositive();
        });
        assertThat(changes.path("gaps")).isEmpty();
        assertThat(run("diff", DATASET.toString(), other.toString())).isZero();
        assertThat(out.toString()).contains("No fact differs.", "55 moved", "Gaps: 0 closed, 0 opened");
    }

    @Test
    void aThemeGivenUpMovesPairsAndSaysBecauseOfWhichFact() throws IOException {
        Path after = copy("given-up", UnaryOperator.identity());
        String gone = removeLine(after.resolve("priority_themes.csv"), "PIE-2021-27-");

        JsonNode changes = json(DATASET, after);

        assertThat(texts(changes.path("facts"), "id")).containsExactly(gone);
        assertThat(changes.at("/facts/0/kind").asText()).isEqualTo("removed");
        JsonNode newer = ranking(changes, "synergies", "2021-27");
        JsonNode older = ranking(changes, "synergies", "2014-20");
        assertThat(newer.path("moved").asInt()).isPositive();
        assertThat(older.path("moved").asInt())
                .as("the older strategies did not change")
                .isZero();
        assertThat(newer.path("moves")).anySatisfy(move -> {
            assertThat(move.path("reason").asText()).isEqualTo("own-facts");
            assertThat(move.path("facts").toString()).contains("priority_themes/" + gone);
            assertThat(texts(move.path("subjects"), "id")).contains("PIE");
        });
        assertThat(changes.path("reasons").has("priority_themes/" + gone)).isTrue();
    }

    @Test
    void theLastActorAtAStageOpensAGapAndMovesItsChain() throws IOException {
        Path after = copy("performances", UnaryOperator.identity());
        String[] lonely = lonelyPerformance(after.resolve("performances.csv"));
        removeLine(after.resolve("performances.csv"), lonely[0] + "," + lonely[1] + ",");

        JsonNode opened = json(DATASET, after);
        assertThat(opened.path("gaps")).hasSize(2).allSatisfy(gap -> {
            assertThat(gap.path("opened").asBoolean()).isTrue();
            assertThat(gap.at("/stage/id").asText()).isEqualTo(lonely[1]);
            assertThat(gap.path("facts").toString()).contains("performances/" + lonely[0] + "+" + lonely[1]);
        });
        assertThat(opened.path("gaps"))
                .filteredOn(g -> g.path("region").isNull())
                .hasSize(1);

        JsonNode closed = json(after, DATASET);
        assertThat(closed.path("gaps"))
                .hasSize(2)
                .allSatisfy(gap -> assertThat(gap.path("opened").asBoolean()).isFalse());
    }

    @Test
    void filtersAndPartsCountAllFactsButShowSome() throws IOException {
        Path after = copy("parts", UnaryOperator.identity());
        removeLine(after.resolve("priority_themes.csv"), "PIE-2021-27-");
        replaceFirst(after.resolve("regions.csv"), "Piedmont", "Piemont");

        assertThat(json(DATASET, after).path("total").asInt()).isEqualTo(2);
        run("diff", DATASET.toString(), after.toString(), "--csv");
        assertThat(out.toString())
                .startsWith("table,id,kind,column,before,after,sourceBefore,sourceAfter")
                .contains("regions,PIE,changed,name_en,Piedmont,Piemont,");
    }

    @Test
    void aPackageWithErrorsIsNamedAndNothingIsCompared() throws IOException {
        Path broken = copy("broken", UnaryOperator.identity());
        replaceFirst(broken.resolve("regions.csv"), "PIE,", ",");

        assertThat(run("diff", DATASET.toString(), broken.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("regions.csv", "was not compared").doesNotContain("was not imported");
    }

    private JsonNode json(Path a, Path b) throws IOException {
        assertThat(run("diff", a.toString(), b.toString(), "--json"))
                .as(err.toString())
                .isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return Main.run(line, arguments);
    }

    private static JsonNode ranking(JsonNode changes, String id, String period) {
        return StreamSupport.stream(changes.path("rankings").spliterator(), false)
                .filter(r -> r.path("id").asText().equals(id)
                        && r.path("period").asText().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private Path copy(String name, UnaryOperator<List<String>> change) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(name));
        try (Stream<Path> files = Files.list(DATASET)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.getFileName());
                if (file.toString().endsWith(".csv")) {
                    Files.write(target, change.apply(Files.readAllLines(file)));
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return folder;
    }

    /** Takes out the first line that begins so; its two key columns joined. */
    private static String removeLine(Path file, String beginning) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String line = lines.stream()
                .filter(l -> l.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
        lines.remove(line);
        Files.write(file, lines);
        String[] cells = line.split(",", 3);
        return cells[0] + "+" + cells[1];
    }

    private static void replaceFirst(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(old, now));
    }

    /** Actor and stage of a stage that one actor performs. */
    private static String[] lonelyPerformance(Path file) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(l -> l.split(",", 3))
                .toList();
        return rows.stream()
                .filter(r -> rows.stream().filter(o -> o[1].equals(r[1])).count() == 1)
                .findFirst()
                .orElseThrow();
    }
}
