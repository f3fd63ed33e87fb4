package eu.alpsynergy.synergy.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where one thing stands in a ranking, and by which figures.
 *
 * @param id of the thing; a pair of regions joins its two by {@code +}
 * @param rank from 1; absent when it has no value
 * @param value what is ranked by
 * @param figures what the value is made of, by name
 * @param chosen whether it is among the chosen, where some are
 */
public record Standing(
        String id, OptionalInt rank, OptionalDouble value, Map<String, OptionalDouble> figures, boolean chosen) {

    public Standing {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    boolean hasFiguresOf(Standing other) {
        return value.equals(other.value) && figures.equals(other.figures);
    }

    /** The names of figures that are not the same. */
    Set<String> figuresOtherThan(Standing other) {
        Set<String> names = new TreeSet<>(figures.keySet());
        names.addAll(other.figures.keySet());
        names.removeIf(name -> Objects.equals(figures.get(name), other.figures.get(name)));
        return names;
    }
}
