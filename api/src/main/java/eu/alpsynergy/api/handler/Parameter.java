package eu.alpsynergy.api.handler;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A query parameter a route knows.
 *
 * @param repeatable given more than once, or as a list with commas
 * @param allowed what values may be, for messages and openapi.yaml
 * @param choices the values, where there is a fixed set; else empty
 * @param pattern what a value must match
 */
public record Parameter(
        String name, String description, boolean repeatable, String allowed, List<String> choices, Pattern pattern) {

    private static final Pattern ANY = Pattern.compile(".{1,200}", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+/-]{0,119}");

    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter words(String name, String description) {
        return new Parameter(name, description, false, "text of 1 to 200 characters", List.of(), ANY);
    }

    public static Parameter id(String name, String description) {
        return new Parameter(name, description, false, "an id of this dataset", List.of(), ID);
    }

    public static Parameter ids(String name, String description) {
        return new Parameter(name, description, true, "ids of this dataset, repeated or with commas", List.of(), ID);
    }

    public static Parameter choice(String name, String description, String... choices) {
        return new Parameter(name, description, false, "one of " + String.join(", ", choices), List.of(choices), ANY);
    }

    public static Parameter choices(String name, String description, String... choices) {
        return new Parameter(name, description, true, "some of " + String.join(", ", choices), List.of(choices), ANY);
    }

    public static Parameter wholeNumber(String name, String description, int from, int to) {
        return new Parameter(
                name,
                description,
                false,
                "a whole number from " + from + " to " + to,
                List.of(),
                Pattern.compile("\\d{1," + Integer.toString(to).length() + "}"));
    }

    public static Parameter weight(String name, String description) {
        return new Parameter(
                name,
                description,
                false,
                "a number from 0 to 1000",
                List.of(),
                Pattern.compile("\\d{1,4}(\\.\\d{1,9})?"));
    }
}
