package eu.alpsynergy.importer.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a descriptor may not say. */
class SchemaFaultsTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Rule.UNSAFE_PACKAGE, "..", p -> p.describe("themes", r -> r.put("path", "../themes.csv"))),
                fault(
                        Rule.UNSAFE_PACKAGE,
                        "absolute",
                        p -> p.describe("themes", r -> r.put("path", "/etc/themes.csv"))),
                fault(Rule.CONTRACT, "did you mean 'themes'", p -> p.describe("themes", r -> r.put("name", "themse"))),
                fault(
                        Rule.CONTRACT,
                        "it must be (id)",
                        p -> p.describe("themes", r -> r.withObject("/schema").put("primaryKey", "name_en"))),
                fault(
                        Rule.CONTRACT,
                        "it must be of type boolean",
                        p -> p.describe("countries", "eu_member", f -> f.put("type", "string"))),
                fault(Rule.CONTRACT, "it must be a list", p -> p.describe("stages", "nace", f -> f.remove("x-list"))),
                fault(
                        Rule.DESCRIPTOR,
                        "no type read here",
                        p -> p.describe("themes", "name_en", f -> f.put("type", "geopoint"))),
                fault(
                        Rule.DESCRIPTOR,
                        "no pattern read here",
                        p -> p.describe("themes", "id", f -> f.withObject("/constraints")
                                .put("pattern", "(a"))),
                fault(
                        Rule.DESCRIPTOR,
                        "repeats too often",
                        p -> p.describe("themes", "id", f -> f.withObject("/constraints")
                                .put("pattern", "((a{1000}){1000}){1000}"))),
                fault(
                        Rule.DESCRIPTOR,
                        "no format of dates",
                        p -> p.describe("projects", "start", f -> f.put("format", "%d %B"))),
                fault(
                        Rule.DESCRIPTOR,
                        "true or false",
                        p -> p.describe("themes", "id", f -> f.withObject("/constraints")
                                .put("required", "yes"))),
                fault(
                        Rule.DESCRIPTOR,
                        "columns the table does not have",
                        p -> p.describe("themes", r -> r.withObject("/schema").put("primaryKey", "key"))),
                fault(
                        Rule.DESCRIPTOR,
                        "one sign",
                        p -> p.describe("themes", r -> r.putObject("dialect").put("delimiter", "ab"))),
                fault(
                        Rule.DESCRIPTOR,
                        "is no version",
                        p -> p.replace("datapackage.json", "\"version\" : \"1\"", "\"version\" : \"1/2\"")),
                fault(
                        Rule.ENUM,
                        "'research' is not allowed",
                        p -> p.describe("actors", "kind", f -> f.withObject("/constraints")
                                .putArray("enum")
                                .add("firm")
                                .add("support"))),
                fault(
                        Rule.ENUM,
                        "'support' is not allowed",
                        p -> p.describe("actors", "kind", f -> f.withObject("/constraints")
                                .putArray("enum")
                                .add("firm")
                                .add("research")
                                .add("bank"))),
                fault(Rule.UNKNOWN_COLUMN, "dialect.delimiter", p -> p.change("themes.csv", t -> t.replace(',', ';'))),
                fault(Rule.MISSING_FILE, "no datapackage.json", p -> p.delete("datapackage.json")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheDescriptorIsNamed(Rule rule, String text, Consumer<SmallPackage> fault, @TempDir Path dir) {
        SmallPackage small = SmallPackage.in(dir);
        fault.accept(small);
        ValidationReport report = new PackageValidator().validate(small.folder(), ProgressListener.silent());
        assertThat(report.problems())
                .as(report.toText())
                .anyMatch(p -> p.rule() == rule && (p.message() + " " + p.hint()).contains(text));
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void tablesThatNothingRefersToAndOptionalColumnsMayBeLeftOut(@TempDir Path dir) {
        SmallPackage small = SmallPackage.in(dir)
                .describe("themes", r -> r.withArray("/schema/fields").remove(8))
                .change("themes.csv", t -> t.replace(",derived,,", ",derived,")
                        .replace("status,note,as_of", "status,as_of"));
        assertThat(new PackageValidator()
                        .validate(small.folder(), ProgressListener.silent())
                        .problems())
                .isEmpty();
    }

    private static Arguments fault(Rule rule, String text, Consumer<SmallPackage> fault) {
        return Arguments.of(rule, text, fault);
    }
}
