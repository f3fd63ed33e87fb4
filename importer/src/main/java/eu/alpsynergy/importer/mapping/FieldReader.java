package eu.alpsynergy.importer.mapping;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import eu.alpsynergy.importer.mapping.Constraints.Bound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one column of a Table Schema. */
final class FieldReader {

    private static final int LONGEST_PATTERN = 500;
    private static final int LARGEST_REPETITION = 100_000;
    private static final java.util.regex.Pattern REPETITION = java.util.regex.Pattern.compile("\\{(?:\\d*,)?(\\d+)}");
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private FieldReader() {}

    static Optional<FieldSchema> read(JsonPlace place) {
        String name = place.requiredText("name");
        if (name == null) {
            return Optional.empty();
        }
        if (!NAME.matcher(name).matches()) {
            place.child("name").wrong("is no name of a column", "use lower-case letters, digits and _");
            return Optional.empty();
        }
        String type = place.text("type", "string");
        Optional<FieldType> known = FieldType.find(type);
        if (known.isEmpty()) {
            place.child("type").wrong("is no type read here", "use one of " + String.join(", ", FieldType.codes()));
        }
        FieldSchema bare = new FieldSchema(
                name,
                known.orElse(FieldType.STRING),
                place.text("description", ""),
                format(place, known.orElse(FieldType.STRING)),
                decimal(place),
                separator(place, "groupChar"),
                values(place, "trueValues", FieldSchema.TRUE_VALUES),
                values(place, "falseValues", FieldSchema.FALSE_VALUES),
                separator(place, "x-list"),
                Constraints.none());
        return Optional.of(bare.withConstraints(constraints(place.child("constraints"), bare)));
    }

    private static String format(JsonPlace place, FieldType type) {
        String format = place.text("format", FieldSchema.DEFAULT_FORMAT);
        if (type == FieldType.DATE && !Dates.isKnownFormat(format)) {
            place.child("format")
                    .wrong("is no format of dates read here", "use default, or %Y, %m and %d with - . or /");
            return FieldSchema.DEFAULT_FORMAT;
        }
        return format;
    }

    private static char decimal(JsonPlace place) {
        String sign = place.text("decimalChar", ".");
        if (!sign.equals(".") && !sign.equals(",")) {
            place.child("decimalChar").wrong("must be . or ,", null);
            return '.';
        }
        return sign.charAt(0);
    }

    private static @Nullable String separator(JsonPlace place, String key) {
        if (!place.has(key)) {
            return null;
        }
        String sign = place.text(key, "");
        if (sign.length() != 1 || Character.isLetterOrDigit(sign.charAt(0)) || sign.equals("\"")) {
            place.child(key).wrong("must be one sign that is no letter, digit or quote", null);
            return null;
        }
        return sign;
    }

    private static List<String> values(JsonPlace place, String key, List<String> fallback) {
        List<String> values = place.texts(key);
        return values.isEmpty() ? fallback : values;
    }

    private static Constraints constraints(JsonPlace place, FieldSchema field) {
        return new Constraints(
                place.flag("required"),
                place.flag("unique"),
                place.texts("enum"),
                bound(place, "minimum", field),
                bound(place, "maximum", field),
                place.count("minLength"),
                place.count("maxLength"),
                pattern(place));
    }

    private static Optional<Bound> bound(JsonPlace place, String key, FieldSchema field) {
        if (!place.has(key)) {
            return Optional.empty();
        }
        String text = place.child(key).node().asText();
        if (CellParser.parse(text, field.canonical()) instanceof Parsed.Value parsed
                && !Double.isNaN(CellConstraints.comparable(parsed.value()))) {
            return Optional.of(new Bound(text, CellConstraints.comparable(parsed.value())));
        }
        place.child(key)
                .wrong("is no bound for a column of type " + field.type().code(), null);
        return Optional.empty();
    }

    private static Optional<Pattern> pattern(JsonPlace place) {
        String text = place.text("pattern", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.length() <= LONGEST_PATTERN && repetition(text) <= LARGEST_REPETITION) {
                return Optional.of(Pattern.compile(text));
            }
            place.child("pattern").wrong("is too long or repeats too often", "write a simpler pattern");
        } catch (PatternSyntaxException e) {
            place.child("pattern")
                    .wrong("is no pattern read here: " + e.getDescription(), "use RE2 syntax, without look-around");
        }
        return Optional.empty();
    }

    /** Counted repetitions multiply when nested; the product bounds the size of the compiled pattern. */
    private static double repetition(String pattern) {
        return REPETITION
                .matcher(pattern)
                .results()
                .mapToDouble(m -> Math.max(1, Double.parseDouble(m.group(1))))
                .reduce(1, (a, b) -> a * b);
    }
}
