package eu.alpsynergy.importer.mapping;

import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a schema asks of a cell beyond its type. Patterns are matched in linear time, so that no pattern can hang a run. */
public record Constraints(
        boolean required,
        boolean unique,
        List<String> allowed,
        Optional<Bound> minimum,
        Optional<Bound> maximum,
        OptionalInt minLength,
        OptionalInt maxLength,
        Optional<Pattern> pattern) {

    public Constraints {
        allowed = List.copyOf(allowed);
    }

    static Constraints none() {
        return new Constraints(
                false,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Whether anything is asked of how a value is written. */
    boolean asksOfText() {
        return !allowed.isEmpty() || pattern.isPresent() || minLength.isPresent() || maxLength.isPresent();
    }

    /** These constraints, and what another schema requires and allows besides. */
    Constraints and(Constraints other) {
        return new Constraints(
                required || other.required,
                unique || other.unique,
                intersection(allowed, other.allowed),
                minimum,
                maximum,
                minLength,
                maxLength,
                pattern);
    }

    private static List<String> intersection(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        Set<String> both = new LinkedHashSet<>(a);
        both.retainAll(b);
        return List.copyOf(both);
    }

    /** A bound as written, and as a number that compares (a date counts its days). */
    public record Bound(String text, double value) {}
}
