package eu.alpsynergy.importer.alias;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.testing.CsvRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages with a table of aliases beside them, as validate and import see them. */
class AliasedPackageTest {

    @TempDir
    private Path temp;

    private SmallPackage small;

    @BeforeEach
    void writeThePackage() {
        small = SmallPackage.in(temp.resolve("package"))
                .append(
                        "actors.csv",
                        "f-lom-009,SEGHERIA UNO S.P.A.,,firm,LOM,Bergamo,ITC46,16,unsourced,,,,,,,src,sourced,,2015")
                .append("participations.csv", "f-lom-009,timber,src,sourced,,")
                .append("ties.csv", "tie-9,f-lom-009,f-sal-001,joint project,false,2,3,B|C,src,derived,,2007/2013")
                .append("ties.csv", "tie-10,f-lom-001,f-lom-009,same group,false,,,,src,sourced,,2015")
                .append("ties.csv", "tie-11,f-lom-009,f-sal-002,joint project,false,1,8,D,src,derived,,2007/2013");
    }

    private void aliases(String... rows) {
        small.write("aliases.csv", "table,spelling,id,decision\n" + String.join("\n", rows) + "\n");
    }

    private ValidationReport validate() {
        return new PackageValidator().validate(small.folder(), ProgressListener.silent());
    }

    private List<Map<String, String>> prepared(String table) {
        Outcome outcome = new PackageValidator().prepare(small.folder(), temp, ProgressListener.silent());
        assertThat(outcome).isInstanceOf(Outcome.Good.class);
        try (PreparedPackage good = ((Outcome.Good) outcome).prepared()) {
            return CsvRows.read(good.folder().resolve(table + ".csv"));
        }
    }

    @Test
    void withoutADecisionNothingIsMerged() {
        assertThat(validate().hasErrors()).isFalse();
        assertThat(prepared("actors")).hasSize(5);
        aliases("actors,f-lom-009,f-lom-001,different");
        assertThat(prepared("actors")).hasSize(5);
    }

    @Test
    void aConfirmedSpellingLeadsAllReferencesToTheRowThatStays() {
        aliases("actors,Segheria Uno S.p.A.,f-lom-001,same");

        assertThat(prepared("actors"))
                .extracting(r -> r.get("id"))
                .containsExactly("f-lom-001", "f-lom-002", "f-sal-001", "f-sal-002");
        assertThat(prepared("participations"))
                .extracting(r -> r.get("actor"))
                .containsExactly("f-lom-001", "f-sal-001");
        assertThat(prepared("ties"))
                .filteredOn(r -> r.get("kind").equals("joint project"))
                .extracting(r -> r.get("from_actor") + " " + r.get("to_actor") + " " + r.get("detail") + " "
                        + r.get("shared_projects") + " " + r.get("smallest_consortium"))
                .containsExactlyInAnyOrder("f-lom-001 f-sal-001 A|B|C 3 3", "f-lom-001 f-sal-002 D 1 8");
        assertThat(prepared("ties")).noneMatch(r -> r.get("kind").equals("same group"));
    }

    @Test
    void whatWasMergedIsSaidAsAWarning() {
        aliases("actors,f-lom-009,f-lom-001,same");
        ValidationReport report = validate();

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.rowsPerTable()).containsEntry("actors", 4L);
        assertThat(report.problems())
                .filteredOn(p -> p.rule() == Rule.ALIAS_MERGED)
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("actors 'f-lom-009' is taken as 'f-lom-001'"));
        assertThat(report.problems()).extracting(Problem::rule).doesNotContain(Rule.UNUSED_FILE);
    }

    @Test
    void aliasesMayLeadOnAndARowForTheFutureIsNoFault() {
        aliases("actors,f-lom-009,f-sal-002,same", "actors,f-sal-002,f-lom-001,same", "actors,Nobody yet,f-lom-001,");

        assertThat(prepared("actors"))
                .extracting(r -> r.get("id"))
                .containsExactly("f-lom-001", "f-lom-002", "f-sal-001");
    }

    @Test
    void whatCannotBeIsReportedWithTheNearest() {
        aliases(
                "actors,f-lom-009,f-lom-0001,same",
                "actor,x,f-lom-001,same",
                "actors,,f-lom-001,same",
                "actors,y,f-lom-001,perhaps",
                "actors,z,f-lom-001,same",
                "actors,Z,f-lom-002,same",
                "actors,f-sal-001,f-sal-002,same",
                "actors,f-sal-002,f-sal-001,same");
        List<Problem> problems = validate().problems().stream()
                .filter(p -> p.rule() == Rule.ALIAS)
                .toList();

        assertThat(problems).extracting(p -> p.row().orElse(0)).contains(4L, 5L, 7L, 8L);
        assertThat(problems).anyMatch(p -> p.message().contains("circle"));
        aliases("actors,f-lom-009,f-lom-0001,same", "actor,x,f-lom-001,same");
        assertThat(validate().problems())
                .anyMatch(p -> "did you mean 'f-lom-001'?".equals(p.hint()))
                .anyMatch(p -> "did you mean 'actors'?".equals(p.hint()));
        assertThat(validate().hasErrors()).isTrue();
    }

    @Test
    void aZipWithAliasesIsMergedToo() {
        aliases("actors,f-lom-009,f-lom-001,same");
        Path zip = small.zip(temp.resolve("p.zip"), "inside/");

        assertThat(new PackageValidator()
                        .validate(zip, ProgressListener.silent())
                        .rowsPerTable())
                .containsEntry("actors", 4L);
    }
}
