package eu.alpsynergy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.model.AlpSynergyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageGeneratorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2, 0, 8, 0, 1",
        "2, 8, 8, 7, 1",
        "2, 1, 9, 9, -5",
        "3, 40, 100, 1237, 2",
        "11, 30, 1200, 3600, 3",
        "60, 6500, 6500, 2000, 4"
    })
    void everyPackageIsValidWithoutAWarningAndHasTheRowsAskedFor(
            int regions, int clusters, int firms, long ties, long seed) throws IOException {
        Generated made =
                Generated.of(folder.resolve("out"), new GeneratorArguments(regions, clusters, firms, ties, seed));

        ValidationReport report = new PackageValidator().validate(made.folder(), ProgressListener.silent());

        assertThat(report.groups()).as(report.toText()).isEmpty();
        assertThat(made.rows("regions")).hasSize(regions);
        assertThat(made.rows("clusters")).hasSize(clusters);
        assertThat(made.rows("actors")).hasSize(firms);
        assertThat(made.rows("ties")).hasSize((int) ties);
    }

    @Test
    void noPairIsTiedTwiceAndNobodyToItself() throws IOException {
        Generated made = Generated.of(folder.resolve("out"), new GeneratorArguments(3, 5, 60, 442, 1));
        Set<Set<String>> pairs = new HashSet<>();
        for (Map<String, String> tie : made.rows("ties")) {
            assertThat(pairs.add(Set.of(tie.get("from_actor"), tie.get("to_actor"))))
                    .as(tie.toString())
                    .isTrue();
        }
    }

    /** Rests on nothing but the Java language's own arithmetic; when this changes, packages made earlier cannot be made again. */
    @Test
    void theSameArgumentsGiveTheSameBytesOnAnyMachine() throws Exception {
        GeneratorArguments wanted = new GeneratorArguments(11, 30, 1_200, 3_600, 1);
        Generated made = Generated.of(folder.resolve("a"), wanted);
        assertThat(hashWhereDigitsAreArabic(wanted)).isEqualTo(made.hash());
        assertThat(made.hashOfDraws()).isEqualTo("a715ab938df8de93a8fd2cc5d1472b89bbb203a50c852b479230e65c8e651c77");
    }

    private String hashWhereDigitsAreArabic(GeneratorArguments wanted) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            return Generated.of(folder.resolve("b"), wanted).hash();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherSeedGivesOtherTiesAndOtherPartners() throws IOException {
        Generated one = Generated.of(folder.resolve("a"), new GeneratorArguments(11, 30, 1_200, 3_600, 1));
        Generated two = Generated.of(folder.resolve("b"), new GeneratorArguments(11, 30, 1_200, 3_600, 2));
        assertThat(Files.mismatch(one.folder().resolve("ties.csv"), two.folder().resolve("ties.csv")))
                .isNotNegative();
        assertThat(Files.mismatch(
                        one.folder().resolve("truth.json"), two.folder().resolve("truth.json")))
                .isNotNegative();
    }

    @Test
    void everythingSaysThatItIsInvented() throws IOException {
        Generated made = Generated.of(folder.resolve("out"), new GeneratorArguments(2, 2, 20, 10, 1));
        for (String table : List.of("countries", "regions", "clusters", "actors", "value_chains", "programmes")) {
            String name = table.equals("clusters") || table.equals("actors")
                    ? "name"
                    : table.equals("programmes") ? "title" : "name_en";
            assertThat(made.rows(table))
                    .allSatisfy(row -> assertThat(row.get(name)).startsWith("Invented "))
                    .allSatisfy(row -> assertThat(row).containsEntry("source", "generated"));
        }
    }

    @Test
    void aFolderInUseIsRefusedAndLeftAsItWas() throws IOException {
        Path used = Files.createDirectories(folder.resolve("used"));
        Path file = Files.writeString(used.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Generated.of(used, new GeneratorArguments(2, 0, 8, 0, 1)))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("is not an empty folder");
        assertThat(file).hasContent("mine");
        assertThat(used).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> Generated.of(file.resolve("out"), new GeneratorArguments(2, 0, 8, 0, 1)))
                .isInstanceOf(AlpSynergyException.class)
                .hasMessageContaining("could not be written");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file)).isDirectoryNotContaining("glob:**.partial");
    }
}
