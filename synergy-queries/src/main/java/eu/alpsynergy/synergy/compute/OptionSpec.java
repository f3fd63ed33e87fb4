package eu.alpsynergy.synergy.compute;

import java.util.List;

/**
 * An option of an indicator.
 *
 * @param choices the values allowed, the first being the default; empty for a number
 * @param fallback the default
 */
public record OptionSpec(String name, List<String> choices, String fallback, String description) {

    static final OptionSpec THRESHOLD = new OptionSpec(
            "threshold", List.of(), "1", "location quotient from which on a region counts as specialised (>=)");
    static final OptionSpec INPUT = choice(
            "input",
            "activity: the table holds activity, M comes from the location quotient; binary: it holds M itself, 0 or 1",
            "activity",
            "binary");
    static final OptionSpec RELATEDNESS = choice(
            "relatedness", "which measure of relatedness phi is", "proximity", "cosine", "jaccard", "association");
    static final OptionSpec UNIT = choice("unit", "share: 0 to 1; percent: 0 to 100 as EconGeo", "share", "percent");

    public OptionSpec {
        choices = List.copyOf(choices);
    }

    static OptionSpec choice(String name, String description, String... choices) {
        return new OptionSpec(name, List.of(choices), choices[0], description);
    }

    /** What may be given, for messages and help. */
    public String allowed() {
        return choices.isEmpty() ? "a number" : String.join(", ", choices);
    }
}
