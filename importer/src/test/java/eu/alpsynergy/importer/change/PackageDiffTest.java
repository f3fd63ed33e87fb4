package eu.alpsynergy.importer.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.model.FactChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageDiffTest {

    @TempDir
    private Path dir;

    private SmallPackage before;
    private SmallPackage after;

    @BeforeEach
    void twoOfTheSame() {
        before = SmallPackage.in(dir.resolve("before"));
        after = SmallPackage.in(dir.resolve("after"));
    }

    @Test
    void equalPackagesDifferInNothing() {
        assertThat(diff()).isEmpty();
    }

    @Test
    void everyPlantedChangeIsFoundWithItsCellsAndSources() {
        after.replace("regions.csv", "Lombardija", "Lombardia (sl)");
        after.append("themes.csv", "hydrogen,Hydrogen,Wasserstoff,Hydrogène,Idrogeno,Vodik,src,sourced,new,2027");
        after.change("priority_themes.csv", text -> text.replace("SAL-2021-27-01,digital,own,derived,,\n", ""));
        after.replace("activity.csv", ",21000,persons,,src,", ",22500,persons,,own,");

        assertThat(diff())
                .containsExactly(
                        new FactChange(
                                "regions",
                                "LOM",
                                FactChange.Kind.CHANGED,
                                List.of(new FactChange.Cell("name_sl", "Lombardija", "Lombardia (sl)")),
                                "src",
                                "src"),
                        new FactChange(
                                "themes",
                                "hydrogen",
                                FactChange.Kind.ADDED,
                                List.of(
                                        new FactChange.Cell("name_en", null, "Hydrogen"),
                                        new FactChange.Cell("name_de", null, "Wasserstoff"),
                                        new FactChange.Cell("name_fr", null, "Hydrogène"),
                                        new FactChange.Cell("name_it", null, "Idrogeno"),
                                        new FactChange.Cell("name_sl", null, "Vodik"),
                                        new FactChange.Cell("source", null, "src"),
                                        new FactChange.Cell("status", null, "sourced"),
                                        new FactChange.Cell("note", null, "new"),
                                        new FactChange.Cell("as_of", null, "2027")),
                                null,
                                "src"),
                        new FactChange(
                                "priority_themes",
                                "SAL-2021-27-01+digital",
                                FactChange.Kind.REMOVED,
                                List.of(
                                        new FactChange.Cell("source", "own", null),
                                        new FactChange.Cell("status", "derived", null)),
                                "own",
                                null),
                        new FactChange(
                                "activity",
                                "LOM+nace-rev2-16+persons_employed+2014",
                                FactChange.Kind.CHANGED,
                                List.of(
                                        new FactChange.Cell("value", "21000", "22500"),
                                        new FactChange.Cell("source", "src", "own")),
                                "src",
                                "own"));
    }

    @Test
    void aRenamedIdIsARowRemovedAndOneAdded() {
        after.change("themes.csv", text -> text.replace("wood,", "timber,"));
        after.change("priority_themes.csv", text -> text.replace(",wood,", ",timber,"));

        assertThat(diff())
                .extracting(c -> c.kind().code() + " " + c.table() + " " + c.id())
                .contains(
                        "removed themes wood",
                        "added themes timber",
                        "added priority_themes LOM-2021-27-01+timber",
                        "removed priority_themes LOM-2021-27-01+wood")
                .noneMatch(text -> text.startsWith("changed"));
    }

    @Test
    void theOrderOfRowsAndColumnsAndAZipDoNotMatter() {
        for (String table : List.of("regions.csv", "ties.csv", "activity.csv", "priority_themes.csv")) {
            after.change(table, text -> shuffled(text, 7));
        }
        assertThat(diff()).isEmpty();
        assertThat(diff(before.folder(), after.zip(dir.resolve("after.zip"), "")))
                .isEmpty();
    }

    @Test
    void howNumbersAreWrittenDoesNotMatter() {
        after.replace("activity.csv", ",21000,", ",21000.0,");
        assertThat(diff()).isEmpty();
    }

    @Test
    void aTableThatOnePackageLeavesOutIsAddedOrRemovedWhole() {
        after.delete("partners.csv");
        after.change("datapackage.json", text -> withoutTable(text, "partners"));
        long rows = before.read("partners.csv").lines().count() - 1;

        assertThat(diff())
                .hasSize((int) rows)
                .allMatch(c -> c.table().equals("partners") && c.kind() == FactChange.Kind.REMOVED);
        assertThat(diff(after.folder(), before.folder()))
                .hasSize((int) rows)
                .allMatch(c -> c.kind() == FactChange.Kind.ADDED);
    }

    @Test
    void randomChangesAreFoundAsByANaiveComparison() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            after = SmallPackage.in(dir.resolve("random" + seed));
            after.change("activity.csv", text -> spoiled(text, random));
            Map<String, String> old = byKey(before.read("activity.csv"));
            Map<String, String> now = byKey(after.read("activity.csv"));
            List<String> expected = new ArrayList<>();
            old.forEach((key, row) -> {
                if (!now.containsKey(key)) {
                    expected.add("removed " + key);
                } else if (!row.equals(now.get(key))) {
                    expected.add("changed " + key);
                }
            });
            now.keySet().stream().filter(key -> !old.containsKey(key)).forEach(key -> expected.add("added " + key));

            assertThat(diff())
                    .as("seed %d", seed)
                    .extracting(c -> c.kind().code() + " " + c.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void remarksAndNamesTouchNoFigure() {
        after.replace("regions.csv", "Lombardija", "Lombardia (sl)");
        after.replace("activity.csv", ",21000,persons,,src,", ",21000,persons,,own,");
        assertThat(diff()).hasSize(2).noneMatch(FactChange::touchesFigures);
        after.replace("activity.csv", ",21000,persons", ",21001,persons");
        assertThat(diff()).filteredOn(FactChange::touchesFigures).hasSize(1);
    }

    private List<FactChange> diff() {
        return diff(before.folder(), after.folder());
    }

    private List<FactChange> diff(Path one, Path other) {
        List<FactChange> changes = new ArrayList<>();
        try (PreparedPackage a = prepared(one);
                PreparedPackage b = prepared(other)) {
            new PackageDiff(a, b).forEach(changes::add);
        }
        return changes;
    }

    private PreparedPackage prepared(Path path) {
        Outcome outcome = new PackageValidator().prepare(path, dir, ProgressListener.silent());
        if (outcome instanceof Outcome.Rejected rejected) {
            throw new AssertionError(rejected.report().toText());
        }
        return ((Outcome.Good) outcome).prepared();
    }

    /** Rows in another order, and the columns turned round. The cells of these tables hold no commas. */
    private static String shuffled(String csv, long seed) {
        List<String> lines = new ArrayList<>(csv.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
            Collections.reverse(cells);
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    private static String spoiled(String csv, Random random) {
        List<String> lines = new ArrayList<>(csv.lines().toList());
        for (int i = 0; i < 4; i++) {
            int at = 1 + random.nextInt(lines.size() - 1);
            String[] cells = lines.get(at).split(",", -1);
            switch (random.nextInt(3)) {
                case 0 -> {
                    if (lines.size() > 2) {
                        lines.remove(at);
                    }
                }
                case 1 -> {
                    cells[3] = Integer.toString(1990 + random.nextInt(100));
                    String row = String.join(",", cells);
                    if (lines.stream().noneMatch(l -> key(l).equals(key(row)))) {
                        lines.add(row);
                    }
                }
                default -> {
                    cells[4] = Integer.toString(random.nextInt(1_000_000));
                    lines.set(at, String.join(",", cells));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, String> byKey(String csv) {
        Map<String, String> rows = new TreeMap<>();
        csv.lines().skip(1).forEach(line -> rows.put(key(line), line));
        return rows;
    }

    private static String key(String line) {
        return String.join("+", Arrays.asList(line.split(",", -1)).subList(0, 4));
    }

    private static String withoutTable(String descriptor, String table) {
        try {
            var json = new ObjectMapper();
            var root = json.readTree(descriptor);
            var tables = (ArrayNode) root.path("resources");
            for (int i = tables.size() - 1; i >= 0; i--) {
                if (tables.get(i).path("name").asText().equals(table)) {
                    tables.remove(i);
                }
            }
            return root.toPrettyString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
