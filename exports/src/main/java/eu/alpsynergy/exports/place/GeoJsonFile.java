package eu.alpsynergy.exports.place;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.exports.dataset.ExportOptions;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * GeoJSON (RFC 7946): every row with a latitude and a longitude is a point, regions at their seats with their figures. What has no
 * place is counted by table in {@code withoutPlace}; no place is made up. Figures of regions are held in memory, nothing else.
 */
public final class GeoJsonFile implements FileWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();

    /** Tables of what stands somewhere: things, not their descriptions. */
    private static final List<String> STANDS_SOMEWHERE = List.of("regions", "clusters", "actors", "partners");

    @Override
    public void write(DatasetRows rows, ExportOptions options, OutputStream out) throws IOException {
        RegionFigures figures = RegionFigures.read(rows);
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            about(rows.card(), figures, json);
            json.writeArrayFieldStart("features");
            Map<String, Long> without = new TreeMap<>();
            for (TableSchema table : rows.tables()) {
                if (STANDS_SOMEWHERE.contains(table.name())) {
                    without.put(table.name(), features(rows, table, figures, json));
                }
            }
            json.writeEndArray();
            json.writeObjectFieldStart("withoutPlace");
            for (Map.Entry<String, Long> table : without.entrySet()) {
                json.writeNumberField(table.getKey(), table.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void about(DatasetCard card, RegionFigures figures, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("about");
        json.writeStringField("title", card.title());
        json.writeStringField("datasetVersion", card.version());
        json.writeStringField("softwareVersion", card.softwareVersion());
        if (!card.licences().isEmpty()) {
            json.writeStringField("licence", card.licences().get(0).name());
        }
        json.writeObjectFieldStart("units");
        for (Map.Entry<String, String> unit : figures.units().entrySet()) {
            json.writeStringField(unit.getKey(), unit.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes the rows that have a place; gives the number of the others. */
    private static long features(DatasetRows rows, TableSchema table, RegionFigures figures, JsonGenerator json)
            throws IOException {
        int latitude = table.indexOf("latitude").orElse(-1);
        int longitude = table.indexOf("longitude").orElse(-1);
        int id = table.indexOf("id").orElseThrow();
        long[] without = {0};
        rows.read(table, cells -> {
            if (latitude >= 0
                    && longitude >= 0
                    && cells.get(latitude) instanceof Double north
                    && cells.get(longitude) instanceof Double east) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                json.writeStringField("id", table.name() + ":" + cells.get(id));
                json.writeObjectFieldStart("geometry");
                json.writeStringField("type", "Point");
                json.writeArrayFieldStart("coordinates");
                json.writeNumber(east);
                json.writeNumber(north);
                json.writeEndArray();
                json.writeEndObject();
                properties(table, cells, figures, json);
                json.writeEndObject();
            } else {
                without[0]++;
            }
        });
        return without[0];
    }

    private static void properties(TableSchema table, RowCells cells, RegionFigures figures, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("table", table.name());
        for (int c = 0; c < cells.size(); c++) {
            String column = table.fields().get(c).name();
            Object cell = cells.get(c);
            if (cell != null && !column.equals("latitude") && !column.equals("longitude")) {
                json.writeFieldName(column);
                value(cell, json);
            }
        }
        if (table.name().equals("regions")) {
            String region = String.valueOf(cells.get(table.indexOf("id").orElseThrow()));
            for (Map.Entry<String, Double> figure : figures.of(region).entrySet()) {
                json.writeNumberField(figure.getKey(), figure.getValue());
            }
        }
        json.writeEndObject();
    }

    private static void value(Object cell, JsonGenerator json) throws IOException {
        if (cell instanceof Long whole) {
            json.writeNumber(whole);
        } else if (cell instanceof Double number) {
            json.writeNumber(number);
        } else if (cell instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (cell instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                json.writeString(String.valueOf(item));
            }
            json.writeEndArray();
        } else {
            json.writeString(cell.toString());
        }
    }
}
