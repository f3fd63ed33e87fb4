package eu.alpsynergy.importer.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.foreign.RegionFinder.Place;
import eu.alpsynergy.importer.source.TableFile;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eleven regions, found by codes of any level and version. */
class RegionFinderTest {

    private final RegionFinder finder = new RegionFinder(read(), NutsCodes.load());

    private static TableFile read() {
        try {
            return TableFile.read(DatasetFolder.find(), "regions", "id");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ITC11,IT,PIE",
        "ITC1,IT,PIE",
        "itc4c,it,LOM",
        "ITH20,IT,TRE",
        "ITD20,IT,TRE",
        "ITD34,IT,VEN",
        "FRC22,FR,FRC",
        "FR431,FR,FRC",
        "FR43,FR,FRC",
        "FRC2,FR,FRC",
        "DE212,DE,BAV",
        "DE2,DE,BAV",
        "DE118,DE,BWU",
        "AT312,AT,UPA",
        "AT32,AT,SAL",
        "SI,SI,SLO",
        "SI041,SI,SLO",
        "SI021,SI,SLO",
        "SI02,SI,SLO",
        "CH022,CH,FRI",
        "AT323,'',SAL"
    })
    void aCodeOfAnyLevelAndVersionLiesInItsRegion(String code, String country, String region) {
        assertThat(finder.find(code, country)).isEqualTo(new Place.In(region));
    }

    @ParameterizedTest
    @CsvSource({
        "EL303,EL,GR",
        "GR303,GR,GR",
        "UKI31,UK,GB",
        "GBI31,GB,GB",
        "ITC20,IT,IT",
        "FRC14,FR,FR",
        "CH021,CH,CH",
        "'',US,US",
        "DE300,DE,DE",
        "FR261,FR,FR",
        "ES511,ES,ES"
    })
    void aCodeElsewhereIsOutsideByTheCodeOfItsCountry(String code, String country, String where) {
        assertThat(finder.find(code, country)).isEqualTo(new Place.Outside(where));
    }

    @ParameterizedTest
    @CsvSource({
        "'',IT",
        "IT,IT",
        "DE,DE",
        "FRC,FR",
        "AT3,AT",
        "CH02,CH",
        "ITZZ9,IT",
        "DE212,IT",
        "ITC1111,IT",
        "not a code,IT",
        "'',''"
    })
    void whatCannotBeToldIsNotGuessed(String code, String country) {
        assertThat(finder.find(code, country)).isInstanceOf(Place.Unknown.class);
    }
}
