package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ProblemDto.ParameterProblem;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Nearest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The query of a request, checked against what its route knows. Problems are collected; {@link #refuseIfWrong()} names all of
 * them at once.
 */
public final class Query {

    private static final int MOST_VALUES = 100;

    /** What parameters look like that an answer cannot do without. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "a", "a=PIE",
            "b", "b=LOM",
            "from", "from=PIE",
            "id", "id=PIE of a region, id=vc-woodcon of a chain",
            "q", "q=wood",
            "to", "to=SLO");

    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<ParameterProblem> problems = new ArrayList<>();
    private final Map<String, Parameter> known = new TreeMap<>();

    public Query(Map<String, List<String>> given, List<Parameter> parameters) {
        parameters.forEach(p -> known.put(p.name(), p));
        new TreeMap<>(given).forEach((name, raw) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                problems.add(unknown(name));
            } else {
                take(parameter, raw);
            }
        });
    }

    private ParameterProblem unknown(String name) {
        String hint = Nearest.to(name, known.keySet())
                .map(n -> "; did you mean '" + n + "'?")
                .orElse("");
        return new ParameterProblem(
                shortened(name),
                null,
                "is not known here" + hint,
                known.isEmpty() ? "no parameters" : String.join(", ", known.keySet()));
    }

    private void take(Parameter parameter, List<String> raw) {
        Set<String> taken = new LinkedHashSet<>();
        List<String> split = parameter.repeatable()
                ? raw.stream().flatMap(v -> Arrays.stream(v.split(",", -1))).toList()
                : raw;
        if (!parameter.repeatable() && raw.size() > 1) {
            refuse(parameter.name(), String.join(", ", raw), "is given " + raw.size() + " times", "once");
            return;
        }
        if (split.size() > MOST_VALUES) {
            refuse(parameter.name(), split.size() + " values", "has too many values", "at most " + MOST_VALUES);
            return;
        }
        for (String value : split) {
            boolean chosen =
                    parameter.choices().isEmpty() || parameter.choices().contains(value);
            if (chosen && parameter.pattern().matcher(value).matches()) {
                taken.add(value);
            } else {
                String hint = Nearest.to(value, parameter.choices())
                        .map(n -> "; did you mean '" + n + "'?")
                        .orElse("");
                refuse(parameter.name(), value, "has a value that is not allowed" + hint, parameter.allowed());
            }
        }
        values.put(parameter.name(), List.copyOf(taken));
    }

    /** Notes a problem that only the route can see, e.g. an unknown id. */
    public void refuse(String parameter, String value, String rule, String allowed) {
        problems.add(new ParameterProblem(parameter, shortened(value), rule, allowed));
    }

    /** Refuses values that are not among the ids of the dataset, with the nearest that is. */
    public List<String> idsAmong(String parameter, Collection<String> ids) {
        List<String> wanted = all(parameter);
        for (String id : wanted) {
            if (!ids.contains(id)) {
                String hint = Nearest.to(id, ids)
                        .map(n -> "; did you mean '" + n + "'?")
                        .orElse("");
                refuse(
                        parameter,
                        id,
                        "with the value '" + shortened(id) + "' names nothing in this dataset" + hint,
                        requireKnown(parameter).allowed());
            }
        }
        return wanted;
    }

    public void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw RequestProblem.invalidParameters(problems);
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<String> one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** A value that the answer cannot do without; refused together with whatever else is wrong. */
    public String required(String name) {
        if (!has(name)) {
            missing(name, requireKnown(name).allowed());
        }
        refuseIfWrong();
        return one(name).orElseThrow();
    }

    /** Notes that a parameter is missing, with an example of what it may be. */
    public void missing(String name, String allowed) {
        String example = EXAMPLES.get(name);
        refuse(name, "", example == null ? "is missing" : "is missing, e.g. " + example, allowed);
    }

    public List<String> all(String name) {
        requireKnown(name);
        return values.getOrDefault(name, List.of());
    }

    /** A whole number within bounds; out of bounds is a problem. */
    public OptionalInt wholeNumber(String name, int from, int to) {
        Optional<String> text = one(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        long value = Long.parseLong(text.get());
        if (value < from || value > to) {
            refuse(name, text.get(), "is out of bounds", requireKnown(name).allowed());
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    public double number(String name, double fallback) {
        return one(name).map(Double::parseDouble).orElse(fallback);
    }

    /** The values that were given, by parameter; repeated ones apart. */
    public Map<String, List<String>> given() {
        return Collections.unmodifiableMap(values);
    }

    /** The same words for the same question, whatever the order they were given in. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, all) -> text.append(name).append('=').append(all).append('&'));
        return text.toString();
    }

    /** The values given for these parameters as the query of a link; empty when there are none. */
    String link(List<Parameter> parameters) {
        List<String> parts = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (has(parameter.name())) {
                parts.add(parameter.name() + "="
                        + URLEncoder.encode(String.join(",", all(parameter.name())), StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private Parameter requireKnown(String name) {
        Parameter parameter = known.get(name);
        if (parameter == null) {
            throw new IllegalStateException("the route does not declare the parameter '" + name + "'");
        }
        return parameter;
    }

    private static String shortened(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "...";
    }
}
