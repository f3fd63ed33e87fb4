package eu.alpsynergy.exports.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.exports.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class GeoJsonFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What RFC 7946 asks of a collection of points. */
    private static JsonSchema schema() throws IOException {
        try (InputStream in = GeoJsonFileTest.class.getResourceAsStream("points.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    @Test
    void regionsArePointsAtTheirSeatsWithTheirFigures() throws Exception {
        JsonNode file = JSON.readTree(Written.bytes(ExportFormat.GEOJSON, FolderRows.hard()));

        assertThat(schema().validate(file)).isEmpty();
        assertThat(file.get("features")).hasSize(11);
        JsonNode bavaria = file.get("features").get(0);
        assertThat(bavaria.get("id").asText()).isEqualTo("regions:BAV");
        assertThat(bavaria.at("/geometry/coordinates/0").asDouble()).isEqualTo(11.58);
        assertThat(bavaria.at("/geometry/coordinates/1").asDouble()).isEqualTo(48.14);
        assertThat(bavaria.at("/properties/figure_interreg_2014_20_closed_projects_with_a_partner")
                        .asDouble())
                .isEqualTo(117);
        assertThat(file.at("/about/units/figure_interreg_2014_20_closed_projects_with_a_partner")
                        .asText())
                .isEqualTo("projects");
        assertThat(file.at("/about/datasetVersion").asText()).isEqualTo("2026.2-test");
    }

    /** A reader that shares nothing with our writer finds the same places, east before north. */
    @Test
    void somebodyElsesReaderFindsTheSamePlaces() throws Exception {
        byte[] bytes = Written.bytes(ExportFormat.GEOJSON, FolderRows.hard());
        Geometry places = new GeoJsonReader().read(new String(bytes, StandardCharsets.UTF_8));

        assertThat(places.getNumGeometries())
                .isEqualTo(JSON.readTree(bytes).get("features").size())
                .isEqualTo(11);
        assertThat(places.getGeometryN(0).getGeometryType()).isEqualTo("Point");
        assertThat(places.getGeometryN(0).getCoordinate().getX()).isEqualTo(11.58);
        assertThat(places.getGeometryN(0).getCoordinate().getY()).isEqualTo(48.14);
        assertThat(places.getEnvelopeInternal().getMinX()).isBetween(5.0, 8.0);
        assertThat(places.getEnvelopeInternal().getMaxY()).isBetween(48.0, 50.0);
    }

    @Test
    void whatHasNoPlaceIsCountedAndGivenNone() throws Exception {
        FolderRows rows = FolderRows.plain();
        JsonNode without =
                JSON.readTree(Written.bytes(ExportFormat.GEOJSON, rows)).get("withoutPlace");

        assertThat(without.get("actors").asLong()).isEqualTo(rows.count("actors"));
        assertThat(without.get("clusters").asLong()).isEqualTo(rows.count("clusters"));
        assertThat(without.get("regions").asLong()).isZero();
    }

    @Test
    void aPlaceOutsideTheWorldWouldBeNoticed() throws Exception {
        JsonNode wrong = JSON.readTree(
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[48.14,111.58]}}]}");

        assertThat(schema().validate(wrong)).isNotEmpty();
    }
}
