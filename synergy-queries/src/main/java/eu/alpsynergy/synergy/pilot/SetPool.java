package eu.alpsynergy.synergy.pilot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best different sets seen, best first; equal values by their candidates. */
final class SetPool {

    /** A set and its objective. */
    record Entry(double value, List<Integer> set) {

        Entry {
            set = List.copyOf(set);
        }

        int[] array() {
            return set.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private final Selection problem;
    private final int capacity;
    private final List<Entry> entries = new ArrayList<>();

    SetPool(Selection problem, int capacity) {
        this.problem = problem;
        this.capacity = capacity;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    double best() {
        return entries.isEmpty() ? Double.NEGATIVE_INFINITY : entries.get(0).value();
    }

    /** What a set must exceed to be of interest. */
    double threshold() {
        return entries.size() < capacity
                ? Double.NEGATIVE_INFINITY
                : entries.get(entries.size() - 1).value();
    }

    /** Takes a set, its candidates ascending, that keeps all bounds. */
    boolean offer(int[] set) {
        double value = problem.objective(set);
        if (value <= threshold()) {
            return false;
        }
        Entry entry = new Entry(value, Arrays.stream(set).boxed().toList());
        int at = 0;
        while (at < entries.size() && before(entries.get(at), entry)) {
            at++;
        }
        if (at < entries.size() && entries.get(at).set().equals(entry.set())) {
            return false;
        }
        entries.add(at, entry);
        if (entries.size() > capacity) {
            entries.remove(capacity);
        }
        return true;
    }

    private static boolean before(Entry a, Entry b) {
        if (a.value() != b.value()) {
            return a.value() > b.value();
        }
        return Arrays.compare(a.array(), b.array()) < 0;
    }
}
