package eu.alpsynergy.importer.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of Frictionless Table Schema this product uses. */
public enum FieldType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    YEAR,
    ANY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isText() {
        return this == STRING || this == ANY;
    }

    static Optional<FieldType> find(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(FieldType::code).toList();
    }
}
