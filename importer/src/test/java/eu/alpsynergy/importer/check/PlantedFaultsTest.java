package eu.alpsynergy.importer.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of many kinds in one package, all of them named in one run. */
class PlantedFaultsTest {

    private static final long WHOLE_FILE = 0;

    private record Fault(
            Rule rule, String file, long row, @Nullable String column, String inMessageOrHint) {

        boolean isNamedBy(Problem problem) {
            OptionalLong expected = row == WHOLE_FILE ? OptionalLong.empty() : OptionalLong.of(row);
            return problem.rule() == rule
                    && problem.file().equals(file)
                    && problem.row().equals(expected)
                    && Objects.equals(problem.column(), column)
                    && (problem.message() + " " + problem.hint()).contains(inMessageOrHint);
        }
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault(Rule.MISSING_FILE, "labels.csv", WHOLE_FILE, null, "missing"),
            new Fault(Rule.UNUSED_FILE, "extra.csv", WHOLE_FILE, null, "not named"),
            new Fault(Rule.MISSING_COLUMN, "memberships.csv", 1, "note", "'note'"),
            new Fault(Rule.UNKNOWN_COLUMN, "memberships.csv", 1, "nota", "did you mean 'note'"),
            new Fault(Rule.DUPLICATE_COLUMN, "themes.csv", 1, "name_en", "twice"),
            new Fault(Rule.RAGGED_ROW, "countries.csv", 5, null, "11 cells, the header 12"),
            new Fault(Rule.BLANK_ROW, "countries.csv", 6, null, "blank"),
            new Fault(Rule.BAD_BYTES, "clusters.csv", 4, "city", "byte 0xFC"),
            new Fault(Rule.CONTROL_CHARACTER, "clusters.csv", 5, "sector", "U+0007"),
            new Fault(Rule.FORMULA_LIKE, "clusters.csv", 6, "host", "formula"),
            new Fault(Rule.SURROUNDING_WHITESPACE, "clusters.csv", 7, "city", "white space"),
            new Fault(Rule.NOT_NFC, "clusters.csv", 8, "city", "normal form"),
            new Fault(Rule.DAMAGED_TEXT, "clusters.csv", 9, "city", "replacement"),
            new Fault(Rule.TYPE, "projects.csv", 3, "start", "'2023-02-30' is not a date"),
            new Fault(Rule.DATE_ORDER, "projects.csv", 4, "end", "2019-01-01 is before start 2020-01-01"),
            new Fault(Rule.TYPE, "projects.csv", 5, "total_partners", "without decimals"),
            new Fault(Rule.TYPE, "projects.csv", 6, "budget_eur", "'NaN' is not a number"),
            new Fault(Rule.TYPE, "projects.csv", 7, "budget_eur", "1e400"),
            new Fault(Rule.RANGE, "projects.csv", 8, "thematic_objective", "more than the maximum 11"),
            new Fault(Rule.PATTERN, "projects.csv", 9, "investment_priority", "shape"),
            new Fault(Rule.TYPE, "projects.csv", 10, "budget_eur", "'Infinity' is not a number"),
            new Fault(Rule.PRECISION, "projects.csv", 11, "budget_eur", "15 significant digits"),
            new Fault(Rule.REQUIRED, "actors.csv", 6, "name", "empty"),
            new Fault(Rule.ENUM, "actors.csv", 7, "kind", "did you mean 'firm'"),
            new Fault(Rule.FOREIGN_KEY, "actors.csv", 8, "region", "did you mean 'LOM'"),
            new Fault(Rule.NUTS, "actors.csv", 9, "nuts3", "no NUTS code begins with 'XT'"),
            new Fault(Rule.NACE, "actors.csv", 10, "nace", "no division 34"),
            new Fault(Rule.PRIMARY_KEY, "actors.csv", 11, "id", "already in row 2"),
            new Fault(Rule.NUTS_OUTSIDE_REGION, "actors.csv", 12, "nuts3", "outside the region SAL"),
            new Fault(Rule.UNIQUE, "industries.csv", 4, "nace", "already in row 2"),
            new Fault(Rule.NUTS, "regions.csv", 5, "nuts_2021", "level 1, not 2"),
            new Fault(Rule.LIST_ITEM, "regions.csv", 5, "nuts2_members", "blank"),
            new Fault(Rule.RANGE, "regions.csv", 6, "latitude", "more than the maximum 90"),
            new Fault(Rule.LOCATION, "regions.csv", 7, "location_source", "missing beside latitude"),
            new Fault(Rule.LOCATION, "regions.csv", 7, "location_status", "missing beside latitude"),
            new Fault(Rule.LOCATION, "actors.csv", 13, "longitude", "missing beside latitude"),
            new Fault(Rule.DATE_ORDER, "calls.csv", 4, "closes", "before opens"),
            new Fault(Rule.MIN_MAX, "calls.csv", 5, "trl_min", "7 is above trl_max 3"),
            new Fault(Rule.SHARE, "calls.csv", 6, "rate_small", "40 % is 0.4"),
            new Fault(Rule.MIN_MAX, "calls.csv", 7, "min_partners", "9 is above max_partners 4"),
            new Fault(Rule.SELF_LOOP, "stage_links.csv", 5, "to_stage", "both 'w1'"),
            new Fault(Rule.CYCLE, "stage_links.csv", 6, "to_stage", "w1 -> w2 -> w3 -> w1"),
            new Fault(Rule.ACROSS_CHAINS, "stage_links.csv", 7, "to_stage", "'vc-wood' to chain 'vc-paper'"),
            new Fault(Rule.RANGE, "activity.csv", 5, "year", "0 is less than the minimum"),
            new Fault(Rule.PRIMARY_KEY, "activity.csv", 6, "region, industry, indicator, year", "already in row 2"),
            new Fault(Rule.SELF_LOOP, "region_ties.csv", 4, "region_b", "both 'LOM'"),
            new Fault(Rule.MIRRORED_PAIR, "region_ties.csv", 5, "region_b", "row 3"),
            new Fault(Rule.AS_OF, "performances.csv", 5, "as_of", "runs forwards"),
            new Fault(Rule.TYPE, "ties.csv", 4, "directed", "'maybe' is not a boolean"),
            new Fault(Rule.CSV_SYNTAX, "value_chains.csv", 4, null, "rest of the file was not read"),
            new Fault(Rule.EMPTY_FILE, "s3_fields.csv", 1, null, "no header"),
            new Fault(Rule.CONTRACT, "datapackage.json", WHOLE_FILE, "programmes.programe", "no column"),
            new Fault(Rule.DESCRIPTOR, "datapackage.json", WHOLE_FILE, "resources[1].encoding", "no encoding"));

    @Test
    void everyPlantedFaultIsNamedWithFileRowAndColumn(@TempDir Path dir) {
        ValidationReport report = new PackageValidator().validate(spoilt(dir).folder(), ProgressListener.silent());
        SoftAssertions softly = new SoftAssertions();
        for (Fault fault : FAULTS) {
            softly.assertThat(report.problems())
                    .as("%s in %s", fault, report.toText())
                    .anyMatch(fault::isNamedBy);
        }
        softly.assertThat(FAULTS.stream().map(Fault::rule).distinct()).hasSizeGreaterThanOrEqualTo(30);
        softly.assertAll();
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void thePackageItselfHasNoProblems(@TempDir Path dir) {
        ValidationReport report =
                new PackageValidator().validate(SmallPackage.in(dir).folder(), ProgressListener.silent());
        assertThat(report.problems()).isEmpty();
        assertThat(report.rowsPerTable()).containsEntry("actors", 4L).containsEntry("priorities", 2L);
    }

    private static SmallPackage spoilt(Path dir) {
        SmallPackage small = SmallPackage.in(dir);
        small.delete("labels.csv").write("extra.csv", "id\n1\n");
        small.replace("memberships.csv", ",note,", ",nota,");
        small.replace("themes.csv", "name_de", "name_en");
        small.append("countries.csv", "SI,Slovenia,Slowenien,Slovénie,Slovenia,Slovenija,true,EUR,src,sourced,");
        small.append("countries.csv", ",,,,,,,,,,,");
        small.append("clusters.csv", "cl-sal-02,Zwei,cluster,SAL,M#nchen,,wood,,src,sourced,,")
                .append("clusters.csv", "cl-sal-03,Drei,cluster,SAL,,,wo\u0007od,,src,sourced,,")
                .append("clusters.csv", "cl-sal-04,Vier,cluster,SAL,,=1+1,wood,,src,sourced,,")
                .append("clusters.csv", "cl-sal-05,Fuenf,cluster,SAL,Kuchl ,,wood,,src,sourced,,")
                .append("clusters.csv", "cl-sal-06,Sechs,cluster,SAL,Mu\u0308nchen,,wood,,src,sourced,,")
                .append("clusters.csv", "cl-sal-07,Sieben,cluster,SAL,M\uFFFDnchen,,wood,,src,sourced,,");
        // After the text is written as UTF-8, one byte of it becomes Latin-1.
        byte[] bytes = small.read("clusters.csv").getBytes(StandardCharsets.UTF_8);
        bytes[
                        small.read("clusters.csv")
                                .substring(0, small.read("clusters.csv").indexOf("M#n") + 1)
                                .getBytes(StandardCharsets.UTF_8)
                                .length] =
                (byte) 0xFC;
        small.write("clusters.csv", bytes);
        small.append("projects.csv", "p2,P2,alpine-space,1,1b,2023-02-30,,,,,src,sourced,,")
                .append("projects.csv", "p3,P3,alpine-space,1,1b,2020-01-01,2019-01-01,,,,src,sourced,,")
                .append("projects.csv", "p4,P4,alpine-space,1,1b,,,,,3.0,src,sourced,,")
                .append("projects.csv", "p5,P5,alpine-space,1,1b,,,NaN,,,src,sourced,,")
                .append("projects.csv", "p6,P6,alpine-space,1,1b,,,1e400,,,src,sourced,,")
                .append("projects.csv", "p7,P7,alpine-space,12,1b,,,,,,src,sourced,,")
                .append("projects.csv", "p8,P8,alpine-space,1,1z,,,,,,src,sourced,,")
                .append("projects.csv", "p9,P9,alpine-space,1,1b,,,Infinity,,,src,sourced,,")
                .append("projects.csv", "p10,P10,alpine-space,1,1b,,,0.12345678901234567890,,,src,sourced,,");
        small.append("actors.csv", "f-lom-003,,,firm,LOM,,,16,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-lom-004,Four,,frim,LOM,,,16,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-lom-005,Five,,firm,LON,,,16,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-lom-006,Six,,firm,LOM,,XTC46,16,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-lom-007,Seven,,firm,LOM,,,34,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-lom-001,Eight,,firm,LOM,,,16,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-sal-009,Nine,,firm,SAL,,DE300,16,unsourced,,,,,,,src,sourced,,")
                .append("actors.csv", "f-sal-010,Ten,,firm,SAL,,,16,unsourced,,,,,47.8,,src,sourced,,");
        small.append("industries.csv", "nace-rev2-17,16,2,division,Paper,,,,,src,sourced,,");
        small.append(
                        "regions.csv",
                        "TYR,Tyrol,Tirol,Tyrol,Tirolo,Tirolska,Tirol,AT,AT33,AT3,2,AT33||AT34,,unsourced,,unsourced,,,,,,,src,sourced,,")
                .append(
                        "regions.csv",
                        "VOR,Vorarlberg,Vorarlberg,Vorarlberg,Vorarlberg,Predarlska,Vorarlberg,AT,AT34,AT34,2,AT34,,unsourced,,unsourced,,,147.27,9.62,src,unsourced,src,sourced,,")
                .append(
                        "regions.csv",
                        "KAR,Carinthia,Kärnten,Carinthie,Carinzia,Koroška,Kärnten,AT,AT21,AT21,2,AT21,,unsourced,,unsourced,,,46.62,14.31,,,src,sourced,,");
        small.append("calls.csv", "c3,alpine-space,C,fixed,,2024-02-01,2024-01-01,,EUR,,,,,,,,,,,,,,,src,sourced,,")
                .append("calls.csv", "c4,alpine-space,C,fixed,,,,,EUR,,,,,,,,,7,3,,,,,src,sourced,,")
                .append("calls.csv", "c5,alpine-space,C,fixed,,,,,EUR,40,,,,,,,,,,,,,,src,sourced,,")
                .append("calls.csv", "c6,alpine-space,C,fixed,,,,,EUR,,,,,,9,4,,,,,,,,src,sourced,,");
        small.append("stage_links.csv", "w1,w1,feeds,own,modelled,,")
                .append("stage_links.csv", "w3,w1,feeds,own,modelled,,")
                .append("stage_links.csv", "w1,p1,feeds,own,modelled,,");
        small.append("activity.csv", "LOM,nace-rev2-41,local_units,0000,1,units,,src,sourced,,")
                .append("activity.csv", "LOM,nace-rev2-16,local_units,2014,7,units,,src,sourced,,");
        small.append("region_ties.csv", "LOM,LOM,1,1,1,1,src,derived,,")
                .append("region_ties.csv", "SAL,LOM,1,1,1,1,src,derived,,");
        small.append("performances.csv", "f-sal-001,w1,page,src,sourced,,2020/2019");
        small.append("ties.csv", "tie-3,f-lom-001,f-sal-002,ownership,maybe,,,,src,sourced,,");
        small.append("value_chains.csv", "vc-glass,\"Glass\" ware,Glas,Verre,Vetro,Steklo,bioeconomy,own,modelled,,");
        small.write("s3_fields.csv", "");
        small.describe(
                "programmes", r -> r.withArray("/schema/fields").addObject().put("name", "programe"));
        small.describe("countries", r -> r.put("encoding", "ebcdic"));
        return small;
    }
}
