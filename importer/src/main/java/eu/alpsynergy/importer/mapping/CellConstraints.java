package eu.alpsynergy.importer.mapping;

import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.Constraints.Bound;
import eu.alpsynergy.model.Nearest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Holds a typed value against the constraints of its column; one cell may break several. */
public final class CellConstraints {

    private static final int MOST_VALUES_NAMED = 12;

    private CellConstraints() {}

    public static void check(Object value, FieldSchema field, Consumer<Parsed.Wrong> wrong) {
        Constraints constraints = field.constraints();
        if (value instanceof List<?> items) {
            items.forEach(item -> checkText(String.valueOf(item), constraints, wrong));
            return;
        }
        if (constraints.asksOfText()) {
            checkText(CanonicalText.of(value, field), constraints, wrong);
        }
        constraints
                .minimum()
                .filter(b -> comparable(value) < b.value())
                .ifPresent(b -> wrong.accept(outOfRange(CanonicalText.of(value, field), "less than", "minimum", b)));
        constraints
                .maximum()
                .filter(b -> comparable(value) > b.value())
                .ifPresent(b -> wrong.accept(outOfRange(CanonicalText.of(value, field), "more than", "maximum", b)));
    }

    /** A value as a number that compares; NaN, which is neither less nor more, for text. */
    static double comparable(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof LocalDate date ? date.toEpochDay() : Double.NaN;
    }

    private static void checkText(String text, Constraints constraints, Consumer<Parsed.Wrong> wrong) {
        List<String> allowed = constraints.allowed();
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            String hint = Nearest.to(text, allowed)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("use one of the allowed values");
            wrong.accept(new Parsed.Wrong(
                    Rule.ENUM,
                    "'" + CellParser.shortened(text) + "' is not allowed; allowed are " + named(allowed),
                    hint));
        }
        constraints
                .pattern()
                .filter(p -> !p.matches(text))
                .ifPresent(p -> wrong.accept(new Parsed.Wrong(
                        Rule.PATTERN,
                        "'" + CellParser.shortened(text) + "' does not have the shape " + p.pattern(),
                        null)));
        int length = text.codePointCount(0, text.length());
        if (length < constraints.minLength().orElse(0)
                || length > constraints.maxLength().orElse(Integer.MAX_VALUE)) {
            wrong.accept(new Parsed.Wrong(
                    Rule.LENGTH,
                    "the text has %d characters; allowed are %d to %s"
                            .formatted(
                                    length,
                                    constraints.minLength().orElse(0),
                                    constraints.maxLength().isPresent()
                                            ? constraints.maxLength().getAsInt()
                                            : "any number"),
                    null));
        }
    }

    private static String named(List<String> allowed) {
        String named =
                String.join(", ", allowed.stream().limit(MOST_VALUES_NAMED).toList());
        return allowed.size() > MOST_VALUES_NAMED ? named + ", ..." : named;
    }

    private static Parsed.Wrong outOfRange(String text, String relation, String bound, Bound b) {
        return new Parsed.Wrong(
                Rule.RANGE,
                text + " is " + relation + " the " + bound + " " + b.text(),
                "check the number and its unit");
    }
}
