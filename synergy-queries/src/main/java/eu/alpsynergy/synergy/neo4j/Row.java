package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** One row of a result, read by column name; a column that must be there and is not is named in the failure. */
record Row(Record values) {

    String text(String column) {
        return present(column).asString();
    }

    @Nullable
    String textOrNull(String column) {
        Value value = values.get(column);
        return value.isNull() ? null : value.asString();
    }

    <T> Id<T> id(String column) {
        return Id.of(text(column));
    }

    int number(String column) {
        return present(column).asInt();
    }

    @Nullable
    Integer numberOrNull(String column) {
        Value value = values.get(column);
        return value.isNull() ? null : value.asInt();
    }

    double real(String column) {
        return present(column).asDouble();
    }

    @Nullable
    Double realOrNull(String column) {
        Value value = values.get(column);
        return value.isNull() ? null : value.asDouble();
    }

    boolean flag(String column) {
        return present(column).asBoolean();
    }

    List<String> texts(String column) {
        Value value = values.get(column);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /** The columns {@code nameEn}, {@code nameDe}, ... as one name. */
    LocalName name() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String code = language.code();
            Value value = values.get("name" + Character.toUpperCase(code.charAt(0)) + code.substring(1));
            if (!value.isNull()) {
                names.put(language, value.asString());
            }
        }
        return new LocalName(names);
    }

    Provenance provenance() {
        Id<Source> source = id("source");
        return new Provenance(source, FactStatus.parse(text("status")), textOrNull("note"), textOrNull("asOf"));
    }

    private Value present(String column) {
        Value value = values.get(column);
        if (value.isNull()) {
            throw new IllegalStateException("column '" + column + "' is missing in " + values.asMap());
        }
        return value;
    }
}
