package eu.alpsynergy.importer.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The problems of one file under one rule: how many there are, and the first of them. */
public record ProblemGroup(String file, Rule rule, long count, List<Problem> first) {

    public ProblemGroup {
        first = List.copyOf(first);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Whether more problems were found than are kept word for word. */
    public boolean capped() {
        return count > first.size();
    }

    static List<ProblemGroup> of(List<Problem> sorted, Map<Key, Long> counts) {
        Map<Key, List<Problem>> byKey = new TreeMap<>();
        sorted.forEach(
                p -> byKey.computeIfAbsent(Key.of(p), k -> new ArrayList<>()).add(p));
        List<ProblemGroup> groups = new ArrayList<>();
        byKey.forEach((key, problems) ->
                groups.add(new ProblemGroup(key.file, key.rule, counts.getOrDefault(key, 0L), problems)));
        return groups;
    }

    record Key(String file, Rule rule) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::file).thenComparing(Key::rule);

        static Key of(Problem problem) {
            return new Key(problem.file(), problem.rule());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
