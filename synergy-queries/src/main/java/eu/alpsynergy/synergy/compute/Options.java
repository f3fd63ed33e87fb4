package eu.alpsynergy.synergy.compute;

import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of one computation, checked against what the indicator knows. */
final class Options {

    private final Map<String, String> values = new TreeMap<>();

    /**
     * Takes what was given, defaults for the rest.
     *
     * @throws AlpSynergyException {@code invalid-option} naming every option that is not known or has a value that is not allowed
     */
    Options(String indicator, List<OptionSpec> known, Map<String, String> given) {
        known.forEach(spec -> values.put(spec.name(), spec.fallback()));
        List<String> problems = new ArrayList<>();
        new TreeMap<>(given).forEach((name, value) -> {
            OptionSpec spec = known.stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (spec == null) {
                problems.add("'" + name + "' is not an option of " + indicator + "; it knows "
                        + (values.isEmpty() ? "none" : String.join(", ", values.keySet())) + hint(name, values));
            } else if (!allowed(spec, value)) {
                problems.add("'" + name + "' cannot be '" + value + "'; allowed: " + spec.allowed());
            } else {
                values.put(name, value);
            }
        });
        if (!problems.isEmpty()) {
            throw new AlpSynergyException("invalid-option", String.join("; ", problems), Map.of());
        }
    }

    private static String hint(String name, Map<String, String> known) {
        return Nearest.to(name, known.keySet())
                .map(n -> " (did you mean '" + n + "'?)")
                .orElse("");
    }

    private static boolean allowed(OptionSpec spec, String value) {
        if (!spec.choices().isEmpty()) {
            return spec.choices().contains(value);
        }
        try {
            return Double.parseDouble(value) >= 0 && Double.isFinite(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the indicator does not declare the option '" + name + "'");
        }
        return value;
    }

    double number(String name) {
        return Double.parseDouble(get(name));
    }
}
