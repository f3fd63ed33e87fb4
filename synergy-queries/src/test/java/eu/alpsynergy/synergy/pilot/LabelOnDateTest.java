package eu.alpsynergy.synergy.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.ClusterLabel;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.testing.CsvSnapshot;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelOnDateTest {

    private final GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();

    @ParameterizedTest(name = "awarded {0}, until {1}, for {2} years, on {3}: {4}")
    @CsvSource({
        "2019,,2,2020-06-30,VALID",
        "2019,,2,2019-06-30,NOT_KNOWN",
        "2019,,2,2021-06-30,NOT_KNOWN",
        "2019,,2,2022-01-01,OVER",
        "2019,,2,2018-12-31,OVER",
        "2019,,,2020-06-30,NOT_KNOWN",
        "2019-03-15,,2,2021-03-15,VALID",
        "2019-03-15,,2,2021-03-16,OVER",
        ",2019-01,2,2019-01-01,VALID",
        ",2019-01,2,2019-01-15,NOT_KNOWN",
        ",2019-01,2,2019-02-01,OVER",
        ",,2,2020-01-01,NOT_KNOWN",
    })
    void isAsPreciseAsItsDates(
            @Nullable String awarded, @Nullable String until, @Nullable Integer years, LocalDate on, String expected) {
        ClusterLabel label = new ClusterLabel(
                Id.of("c"),
                "ecei-gold",
                "ECEI",
                "Gold",
                awarded,
                until,
                years,
                null,
                new Provenance(Id.of("s"), FactStatus.SOURCED, null, null));

        assertThat(new LabelOnDate(snapshot, Optional.of(on), false).validity(label))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "cl-lom-07,2018-06-01,0.333333",
        "cl-lom-07,2024-06-01,0",
        "cl-bwu-04,2024-06-01,",
        "cl-bav-01,2024-06-01,"
    })
    void isAbsentWhereNobodyKnows(String cluster, LocalDate on, @Nullable Double expected) {
        var measured = new LabelOnDate(snapshot, Optional.of(on), false)
                .of(snapshot.clusters().indexOf(Id.of(cluster)));

        assertThat(measured.value().isPresent()).isEqualTo(expected != null);
        if (expected != null) {
            assertThat(measured.value().getAsDouble())
                    .isEqualTo(expected, org.assertj.core.api.Assertions.within(1e-5));
        }
    }
}
