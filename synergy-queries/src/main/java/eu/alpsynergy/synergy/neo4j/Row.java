package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.RegionLocation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;
import org.neo4j.driver.types.MapAccessor;

/** One row of one table, read by column name; a cell that is not what it must be is told with table, row and column. */
record Row(String table, MapAccessor cells) {

    <T> Id<T> id(String column) {
        return Id.of(text(column));
    }

    String text(String column) {
        String value = findText(column);
        if (value == null) {
            throw unreadable(column, "is absent");
        }
        return value;
    }

    /** Dates are stored as dates; the snapshot keeps them as ISO text. */
    @Nullable
    String findText(String column) {
        Value cell = cells.get(column);
        return cell.isNull() ? null : cell.asObject().toString();
    }

    /** A code that only some words are allowed for. */
    <T> T code(String column, Function<String, T> parse) {
        return require(column, cell -> parse.apply(cell.asString()));
    }

    <T> @Nullable T findCode(String column, Function<String, T> parse) {
        return cells.get(column).isNull() ? null : code(column, parse);
    }

    int integer(String column) {
        return require(column, Value::asInt);
    }

    @Nullable
    Integer findInteger(String column) {
        return cells.get(column).isNull() ? null : Integer.valueOf(integer(column));
    }

    double number(String column) {
        return require(column, Value::asDouble);
    }

    @Nullable
    Double findNumber(String column) {
        return cells.get(column).isNull() ? null : Double.valueOf(number(column));
    }

    boolean flag(String column) {
        return require(column, Value::asBoolean);
    }

    List<String> list(String column) {
        return require(column, cell -> cell.asList(Value::asString));
    }

    /** The columns {@code name_en} to {@code name_sl} for the prefix {@code name}. */
    LocalName name(String prefix) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.put(Language.EN, text(prefix + "_en"));
        for (Language language : Language.values()) {
            String name = cells.containsKey(column(prefix, language)) ? findText(column(prefix, language)) : null;
            if (name != null) {
                names.put(language, name);
            }
        }
        return new LocalName(names);
    }

    private static String column(String prefix, Language language) {
        return prefix + "_" + language.code();
    }

    /** Absent unless both coordinates are known. */
    @Nullable
    GeoPoint findPoint() {
        Double latitude = findNumber("latitude");
        Double longitude = findNumber("longitude");
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    @Nullable
    RegionLocation findLocation() {
        GeoPoint point = findPoint();
        return point == null
                ? null
                : new RegionLocation(point, id("location_source"), code("location_status", FactStatus::parse));
    }

    Provenance provenance() {
        return new Provenance(id("source"), status(), findText("note"), findText("as_of"));
    }

    FactStatus status() {
        return code("status", FactStatus::parse);
    }

    boolean hasStatus() {
        return cells.containsKey("status");
    }

    private <T> T require(String column, Function<Value, T> read) {
        Value cell = cells.get(column);
        if (cell.isNull()) {
            throw unreadable(column, "is absent");
        }
        try {
            return read.apply(cell);
        } catch (ValueException | IllegalArgumentException e) {
            throw unreadable(column, "holds " + cell + " (" + e.getMessage() + ")");
        }
    }

    private SnapshotException unreadable(String column, String what) {
        return new SnapshotException(
                "snapshot-cell",
                "The database's table " + table + " cannot be read: in the row " + key() + " the column " + column + " "
                        + what
                        + ". The data was changed after its import, or imported by another version of this program:"
                        + " import the data package again.",
                Map.of("table", table, "column", column));
    }

    /** Node tables have an id, link tables open with the two ends. */
    private String key() {
        return cells.containsKey("id")
                ? String.valueOf(findText("id"))
                : StreamSupport.stream(cells.keys().spliterator(), false)
                        .limit(2)
                        .map(column -> String.valueOf(cells.get(column).asObject()))
                        .collect(Collectors.joining("+"));
    }

    /** The cells that are there as text, numbers, flags and lists; dates as ISO text. */
    Map<String, Object> plain() {
        Map<String, Object> plain = new HashMap<>();
        for (String column : cells.keys()) {
            Value cell = cells.get(column);
            if (!cell.isNull()) {
                plain.put(column, plain(cell.asObject()));
            }
        }
        return plain;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof List ? value : value.toString();
    }
}
